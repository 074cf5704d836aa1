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

    /** What the meaning of a case says in a facet; silent where either has no vector, or one of another embedder. */
    public Nearness of(CaseDescribed description, String facet) {
        FacetMeaning meaning = facets.get(facet);
        if (meaning == null || !isComparable(description)) {
            return Nearness.SILENT;
        }
        return meaning.nearness(array(description.getEmbedding()));
    }

    /** Whether a case carries a vector that these can be compared with. */
    public boolean isComparable(CaseDescribed description) {
        return embedder != null
                && description != null
                && description.getEmbedding() != null
                && embedder.equals(description.getEmbedder());
    }

    private static double[] array(List<Float> vector) {
        return vector.stream().mapToDouble(Float::doubleValue).toArray();
    }
}
