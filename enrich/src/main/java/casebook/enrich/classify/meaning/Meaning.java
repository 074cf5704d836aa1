package casebook.enrich.classify.meaning;

import java.util.Map;

/** The meaning of one case, to be asked facet by facet. */
public final class Meaning {

    static final Meaning SILENT = new Meaning(Map.of(), new double[0], 0);

    private final Map<String, FacetMeaning> facets;
    private final double[] vector;
    private final double loudness;

    /** A meaning; {@code loudness} is the part of it that is heard, from 0 to 1. */
    Meaning(Map<String, FacetMeaning> facets, double[] vector, double loudness) {
        this.facets = facets;
        this.vector = vector;
        this.loudness = loudness;
    }

    /** What it says in a facet; silent where no vectors are known of that facet. */
    public Nearness in(String facet) {
        FacetMeaning meaning = facets.get(facet);
        return meaning == null ? Nearness.SILENT : meaning.nearness(vector).quieter(loudness);
    }
}
