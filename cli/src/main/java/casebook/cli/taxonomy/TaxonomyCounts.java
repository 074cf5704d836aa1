package casebook.cli.taxonomy;

import casebook.event.TaxonomyPublished;
import java.util.Locale;

/**
 * How large a taxonomy is.
 *
 * @param facets its facets
 * @param codes the codes of all facets
 * @param cues the cues of all codes
 * @param models the entries of its model register
 */
public record TaxonomyCounts(int facets, int codes, int cues, int models) {

    /** Those of this taxonomy. */
    public static TaxonomyCounts of(TaxonomyPublished taxonomy) {
        var codes = taxonomy.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream())
                .toList();
        int cues = codes.stream().mapToInt(code -> code.getCues().size()).sum();
        return new TaxonomyCounts(
                taxonomy.getFacets().size(),
                codes.size(),
                cues,
                taxonomy.getModels().size());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d facets, %,d codes, %,d cues, %,d models", facets, codes, cues, models);
    }
}
