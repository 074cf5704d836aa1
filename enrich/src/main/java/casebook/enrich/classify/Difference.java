package casebook.enrich.classify;

import casebook.event.CaseClassified;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What differs between two judgements of one case.
 *
 * <p>The outcome is codes, confidence to two decimals, evidence and base models of one text; taxonomy version,
 * classifier version and generation are not part of it.
 */
final class Difference {

    /** Stands among the facets of a difference where the base models are others. */
    private static final String MODELS = "models";

    /** Whether two judgements say the same of the same text; false when there is nothing before. */
    static boolean sameOutcome(CaseClassified before, CaseClassified after) {
        return before != null
                && before.getRevision() == after.getRevision()
                && before.getExtraction() == after.getExtraction()
                && before.getUndetermined().equals(after.getUndetermined())
                && baseModels(before).equals(baseModels(after))
                && differingFacets(before, after).isEmpty();
    }

    /** Every facet whose labels differ or that is undetermined in one of the two only; and the base models. */
    static List<String> facets(CaseClassified before, CaseClassified after) {
        var differing = new ArrayList<>(differingFacets(before, after));
        Stream.concat(before.getUndetermined().stream(), after.getUndetermined().stream())
                .filter(facet -> before.getUndetermined().contains(facet)
                        != after.getUndetermined().contains(facet))
                .filter(facet -> !differing.contains(facet))
                .forEach(differing::add);
        if (!baseModels(before).equals(baseModels(after))) {
            differing.add(MODELS);
        }
        return differing;
    }

    private static List<String> differingFacets(CaseClassified before, CaseClassified after) {
        Set<String> facets = new LinkedHashSet<>();
        before.getLabels().forEach(label -> facets.add(label.getFacet()));
        after.getLabels().forEach(label -> facets.add(label.getFacet()));
        var differing = new ArrayList<String>();
        for (String facet : facets) {
            if (!outcome(before, facet).equals(outcome(after, facet))) {
                differing.add(facet);
            }
        }
        return differing;
    }

    private static List<List<Object>> outcome(CaseClassified classified, String facet) {
        return classified.getLabels().stream()
                .filter(label -> label.getFacet().equals(facet))
                .map(Difference::outcome)
                .toList();
    }

    private static List<Object> outcome(Label label) {
        return List.of(
                label.getCode(), label.getPrimary(), Math.round(label.getConfidence() * 100), label.getEvidence());
    }

    private static List<Object> baseModels(CaseClassified classified) {
        return classified.getModels().stream()
                .filter(mention -> Objects.equals(mention.getRole(), MentionRole.BUILT_ON))
                .<Object>map((ModelMention mention) -> List.of(mention.getName(), mention.getParametersBillions()))
                .toList();
    }

    private Difference() {}
}
