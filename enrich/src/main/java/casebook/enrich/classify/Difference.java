package casebook.enrich.classify;

import casebook.event.CaseClassified;
import casebook.event.CaseReclassified;
import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What differs between two judgements of one case.
 *
 * <p>The outcome is codes, confidence to two decimals, evidence and base models of one text; taxonomy version,
 * classifier version and generation are not part of it.
 */
final class Difference {

    /** Whether two judgements say the same of the same text; false when there is nothing before. */
    static boolean sameOutcome(CaseClassified before, CaseClassified after) {
        return before != null
                && before.getRevision() == after.getRevision()
                && before.getExtraction() == after.getExtraction()
                && before.getUndetermined().equals(after.getUndetermined())
                && baseModels(before).equals(baseModels(after))
                && differingFacets(before, after).isEmpty();
    }

    /** The difference as an applied replay tells it. */
    static CaseReclassified applied(String replayId, CaseClassified before, CaseClassified after) {
        return CaseReclassified.newBuilder()
                .setCaseId(after.getCaseId())
                .setRevision(after.getRevision())
                .setReplayId(replayId)
                .setGeneration(after.getGeneration())
                .setKind(DifferenceKind.APPLIED)
                .setFacets(differingFacets(before, after))
                .setBefore(before.getLabels())
                .setAfter(after.getLabels())
                .build();
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
