package casebook.enrich.classify.judge;

import casebook.enrich.classify.cue.CodeScore;
import casebook.event.Facet;
import casebook.event.Implied;
import casebook.event.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a label of one facet lets us think of another, with the same evidence; the taxonomy says which. */
public final class Implication {

    private final Map<String, Map<String, List<Implied>>> implied = new HashMap<>();

    /** The implications that these facets declare. */
    public Implication(List<Facet> facets) {
        for (Facet facet : facets) {
            Map<String, List<Implied>> ofFacet = implied.computeIfAbsent(facet.getCode(), key -> new HashMap<>());
            facet.getCodes().forEach(code -> ofFacet.putIfAbsent(code.getCode(), code.getImplies()));
        }
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
        return implied.getOrDefault(label.getFacet(), Map.of()).getOrDefault(label.getCode(), List.of());
    }
}
