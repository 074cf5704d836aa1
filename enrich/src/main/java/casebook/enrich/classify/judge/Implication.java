package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.event.Facet;
import casebook.event.Implied;
import casebook.event.Label;
import casebook.event.TaxonomyCode;
import java.util.List;

/** What a label of one facet lets us think of another, with the same evidence; the taxonomy says which. */
public final class Implication {

    private final List<Facet> facets;

    /** The implications that these facets declare. */
    public Implication(List<Facet> facets) {
        this.facets = facets;
    }

    /**
     * Adds to the scores of a facet what the labels given so far imply; only a primary label speaks, as loudly as it is
     * sure.
     */
    public void apply(String facet, List<CodeScore> scores, List<Label> labels) {
        for (Label label : labels) {
            if (label.getPrimary()) {
                for (Implied implied : implied(label)) {
                    if (implied.getFacet().equals(facet)) {
                        imply(implied, scores, label);
                    }
                }
            }
        }
    }

    private static void imply(Implied implied, List<CodeScore> scores, Label label) {
        scores.stream()
                .filter(score -> score.code().equals(implied.getCode()))
                .forEach(score -> score.imply(implied.getWeight() * label.getConfidence(), label.getEvidence()));
    }

    private List<Implied> implied(Label label) {
        return facets.stream()
                .filter(facet -> facet.getCode().equals(label.getFacet()))
                .flatMap(facet -> facet.getCodes().stream())
                .filter(code -> code.getCode().equals(label.getCode()))
                .map(TaxonomyCode::getImplies)
                .findFirst()
                .orElse(List.of());
    }
}
