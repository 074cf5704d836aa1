package casebook.enrich.classify;

import casebook.event.Label;
import java.util.List;
import java.util.Set;

/**
 * What a label of one facet lets us think of another, with the same evidence.
 *
 * @param facet the facet whose label speaks
 * @param codes its codes that speak
 * @param weight how strongly, as a cue's weight
 * @param otherFacet the facet spoken of
 * @param otherCode the code spoken for
 */
record Implication(String facet, Set<String> codes, double weight, String otherFacet, String otherCode) {

    private static final Set<String> INDUSTRIES = Set.of(
            "finance",
            "healthcare",
            "education",
            "manufacturing",
            "energy",
            "government",
            "law",
            "media",
            "retail",
            "telecom",
            "transport",
            "agriculture",
            "culture_tourism",
            "research",
            "security",
            "construction");

    private static final List<Implication> ALL = List.of(
            new Implication("modality", Set.of("multimodal"), 2, "deployment", "multimodal"),
            new Implication("sector", INDUSTRIES, 4, "scope", "vertical"),
            new Implication("sector", INDUSTRIES, 3.5, "layer", "application"),
            new Implication("sector", Set.of("consumer"), 2, "scope", "general"),
            new Implication("sector", Set.of("general"), 2, "scope", "general"));

    /** Adds to the scores of a facet what the labels given so far imply; only a primary label of some confidence speaks. */
    static void apply(String facet, List<CodeScore> scores, List<Label> labels) {
        for (Implication implication : ALL) {
            if (implication.otherFacet.equals(facet)) {
                for (Label label : labels) {
                    if (implication.isSaidBy(label)) {
                        scores.stream()
                                .filter(score -> score.code().equals(implication.otherCode))
                                .forEach(score ->
                                        score.imply(implication.weight * label.getConfidence(), label.getEvidence()));
                    }
                }
            }
        }
    }

    private boolean isSaidBy(Label label) {
        return label.getFacet().equals(facet) && label.getPrimary() && codes.contains(label.getCode());
    }
}
