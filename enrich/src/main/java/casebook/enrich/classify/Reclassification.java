package casebook.enrich.classify;

import casebook.enrich.walk.Corrections;
import casebook.event.CaseClassified;
import casebook.event.CaseReclassified;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.ReplayMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a replay tells of a case: changes of its outcome, and conflicts with experts apart from them. Pure. */
final class Reclassification {

    /**
     * The records on a case that was judged before; none when there is nothing to tell. Where an expert has spoken, what the
     * machine says now is told only if it disagrees, and changes nothing.
     */
    static List<CaseReclassified> of(CaseStanding standing, CaseClassified after, ControlGiven order) {
        CaseClassified before = standing.getClassified();
        var corrections = Corrections.of(standing.getReviews(), order.getTaxonomy());
        var changes = new ArrayList<String>();
        var conflicts = new ArrayList<String>();
        for (String facet : Difference.facets(before, after)) {
            List<String> machine = codes(after, facet);
            Optional<List<String>> expert = corrections.of(facet, machine);
            if (expert.isEmpty()) {
                changes.add(facet);
            } else if (!expert.get().equals(machine)) {
                conflicts.add(facet);
            }
        }
        var kind = order.getMode() == ReplayMode.PREVIEW ? DifferenceKind.PREVIEW : DifferenceKind.APPLIED;
        return Stream.of(
                        difference(kind, changes, before.getLabels(), after, order),
                        difference(DifferenceKind.CONFLICT, conflicts, shown(standing), after, order))
                .filter(difference -> !difference.getFacets().isEmpty())
                .toList();
    }

    /** The labels that readers see, an expert's among them. */
    private static List<Label> shown(CaseStanding standing) {
        return standing.getCurated() == null
                ? standing.getClassified().getLabels()
                : standing.getCurated().getLabels();
    }

    private static CaseReclassified difference(
            DifferenceKind kind, List<String> facets, List<Label> before, CaseClassified after, ControlGiven order) {
        return CaseReclassified.newBuilder()
                .setCaseId(after.getCaseId())
                .setRevision(after.getRevision())
                .setReplayId(order.getReplayId())
                .setGeneration(order.getGeneration())
                .setKind(kind)
                .setFacets(facets)
                .setBefore(of(facets, before))
                .setAfter(of(facets, after.getLabels()))
                .build();
    }

    private static List<Label> of(List<String> facets, List<Label> labels) {
        return labels.stream()
                .filter(label -> facets.contains(label.getFacet()))
                .toList();
    }

    private static List<String> codes(CaseClassified classified, String facet) {
        return classified.getLabels().stream()
                .filter(label -> label.getFacet().equals(facet))
                .map(Label::getCode)
                .toList();
    }

    private Reclassification() {}
}
