package casebook.enrich.classify.meaning;

import casebook.event.CaseDescribed;
import casebook.event.EmbeddedDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vectors that an order carries, facet by facet, made ready to be compared with; read by many threads. */
public final class Meanings {

    /** What the voice counts in a text without Chinese, for which its embedder was not made. */
    private static final double LEAST = 0.5;

    private final String embedder;
    private final Map<String, FacetMeaning> facets = new HashMap<>();

    /**
     * Meanings.
     *
     * @param embedder name of what made the vectors; null when there are none
     * @param definitions the vectors; codes of one facet may have several each
     */
    public Meanings(String embedder, List<EmbeddedDefinition> definitions) {
        this.embedder = embedder;
        Map<String, Map<String, List<double[]>>> vectors = new LinkedHashMap<>();
        for (EmbeddedDefinition definition : definitions) {
            vectors.computeIfAbsent(definition.getFacet(), facet -> new LinkedHashMap<>())
                    .computeIfAbsent(definition.getCode(), code -> new ArrayList<>())
                    .add(array(definition.getVector()));
        }
        vectors.forEach((facet, codes) -> facets.put(facet, new FacetMeaning(codes)));
    }

    /** The meaning of a case; silent where it has no vector, or one of another embedder. */
    public Meaning of(CaseDescribed description) {
        if (facets.isEmpty() || !isComparable(description)) {
            return Meaning.SILENT;
        }
        double loudness = LEAST + (1 - LEAST) * chinese(description.getTitle() + description.getSummary());
        return new Meaning(facets, array(description.getEmbedding()), loudness);
    }

    /** Whether a case carries a vector that these can be compared with. */
    public boolean isComparable(CaseDescribed description) {
        return embedder != null
                && description != null
                && description.getEmbedding() != null
                && embedder.equals(description.getEmbedder());
    }

    /** The share of Chinese among the letters. */
    private static double chinese(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN)
                .count();
        return letters == 0 ? 0 : (double) han / letters;
    }

    private static double[] array(List<Float> vector) {
        return vector.stream().mapToDouble(Float::doubleValue).toArray();
    }
}
