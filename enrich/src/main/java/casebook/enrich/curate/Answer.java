package casebook.enrich.curate;

import casebook.enrich.walk.Corrections;
import casebook.event.CaseClassified;
import casebook.event.Evidence;
import casebook.event.Facet;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.TaxonomyPublished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels that count: an expert's where one has spoken, the machine's elsewhere. Pure.
 *
 * @param labels in the order of the facets
 * @param undetermined facets without a label
 * @param overruled what the machine said of the facets that an expert corrected
 */
record Answer(List<Label> labels, List<String> undetermined, List<Label> overruled) {

    /** The answer on a case. */
    static Answer of(CaseClassified classified, Corrections corrections, TaxonomyPublished taxonomy) {
        var answer = new Answer(new ArrayList<>(), new ArrayList<>(classified.getUndetermined()), new ArrayList<>());
        if (corrections.isEmpty()) {
            answer.labels.addAll(classified.getLabels());
            return answer;
        }
        for (Facet facet : taxonomy.getFacets()) {
            answer.hear(facet, classified, corrections);
        }
        return answer;
    }

    private void hear(Facet facet, CaseClassified classified, Corrections corrections) {
        String name = facet.getCode();
        List<Label> machine = classified.getLabels().stream()
                .filter(label -> label.getFacet().equals(name))
                .toList();
        Optional<List<String>> expert =
                corrections.of(name, machine.stream().map(Label::getCode).toList());
        if (expert.isEmpty()) {
            if (isAsked(facet)) {
                labels.addAll(machine);
            }
            return;
        }
        overruled.addAll(machine);
        undetermined.remove(name);
        if (expert.get().isEmpty()) {
            undetermined.add(name);
        }
        for (String code : expert.get()) {
            labels.add(label(name, code, expert.get().indexOf(code) == 0, machine));
        }
    }

    /** An expert may have taken away the label on which the question depends. */
    private boolean isAsked(Facet facet) {
        var condition = facet.getOnlyWhere();
        return condition == null
                || labels.stream()
                        .anyMatch(label -> label.getFacet().equals(condition.getFacet())
                                && label.getCode().equals(condition.getCode()));
    }

    private static Label label(String facet, String code, boolean primary, List<Label> machine) {
        List<Evidence> evidence = machine.stream()
                .filter(label -> label.getCode().equals(code))
                .findFirst()
                .map(Label::getEvidence)
                .orElse(List.of());
        String runnerUp = machine.stream()
                .map(Label::getCode)
                .filter(other -> !other.equals(code))
                .findFirst()
                .orElse(null);
        return Label.newBuilder()
                .setFacet(facet)
                .setCode(code)
                .setPrimary(primary)
                .setConfidence(1)
                .setRunnerUp(primary ? runnerUp : null)
                .setOrigin(Origin.EXPERT)
                .setEvidence(evidence)
                .build();
    }
}
