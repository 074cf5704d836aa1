package casebook.ingest.review;

import casebook.contract.Spelling;
import casebook.event.Facet;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures corrections by a taxonomy. Pure. */
final class Corrections {

    private static final int UNPROCESSABLE = 422;

    /** What a facet finds wrong with the codes it is given. */
    @FunctionalInterface
    private interface Judgement {
        List<String> of(FacetCodes facet, List<String> codes);
    }

    private final Map<String, List<String>> set;
    private final TaxonomyPublished taxonomy;
    private final Map<String, FacetCodes> facets = new LinkedHashMap<>();

    private Corrections(Map<String, List<String>> set, TaxonomyPublished taxonomy) {
        this.set = set;
        this.taxonomy = taxonomy;
        for (Facet facet : taxonomy.getFacets()) {
            facets.put(facet.getCode(), FacetCodes.of(facet));
        }
    }

    /**
     * Lets them pass if every facet has these codes, now or under an older name, and takes so many of them.
     *
     * @param set codes by facet
     * @throws Refusal when one has not; it names all that are alike wrong, and what is known
     */
    static void check(Map<String, List<String>> set, TaxonomyPublished taxonomy) {
        var corrections = new Corrections(set, taxonomy);
        corrections.demandFacets();
        corrections.demand("unknown-code", "The facet has no such code", FacetCodes::unknown);
        corrections.demand("too-many-codes", "The facet takes one code", FacetCodes::tooMany);
        corrections.demand("code-twice", "A code is named twice", FacetCodes::twice);
    }

    private void demandFacets() {
        List<String> unknown = set.keySet().stream()
                .filter(facet -> !facets.containsKey(facet))
                .map(facet -> Quoted.of(facet) + Spelling.guess(facet, facets.keySet()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    UNPROCESSABLE,
                    "unknown-facet",
                    "The taxonomy has no such facet",
                    taxonomy.getVersion() + " has no facet " + String.join(", ", unknown) + ". Known are "
                            + String.join(", ", facets.keySet()) + ".");
        }
    }

    private void demand(String slug, String title, Judgement judgement) {
        var wrong = new ArrayList<String>();
        set.forEach((facet, codes) -> wrong.addAll(judgement.of(facets.get(facet), codes)));
        if (!wrong.isEmpty()) {
            throw new Refusal(UNPROCESSABLE, slug, title, String.join(" ", wrong));
        }
    }
}
