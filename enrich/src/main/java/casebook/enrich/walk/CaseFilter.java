package casebook.enrich.walk;

import casebook.event.CaseCurated;
import casebook.event.CaseStanding;
import casebook.event.Label;
import casebook.event.ReplayFilter;
import java.time.Instant;
import java.util.Set;

/** Which cases a replay is for: those that every condition of its filter lets through. */
final class CaseFilter {

    private static final String SECTOR = "sector";

    private final ReplayFilter filter;
    private final Set<String> caseIds;

    CaseFilter(ReplayFilter filter) {
        this.filter = filter;
        this.caseIds = Set.copyOf(filter.getCaseIds());
    }

    /** Whether it is for this case; conditions on what subscribers were told let no case through that was never told of. */
    boolean lets(CaseStanding standing) {
        return (caseIds.isEmpty() || caseIds.contains(standing.getCaseId()))
                && (filter.getClassifier() == null || isJudgedBy(standing))
                && (isWithoutContent() || standing.getCurated() != null && lets(standing.getCurated()));
    }

    private boolean isJudgedBy(CaseStanding standing) {
        return standing.getClassified() != null
                && filter.getClassifier().equals(standing.getClassified().getClassifier());
    }

    private boolean isWithoutContent() {
        return filter.getSectors().isEmpty()
                && filter.getConfidenceBelow() == null
                && filter.getReceivedFrom() == null
                && filter.getReceivedBefore() == null;
    }

    private boolean lets(CaseCurated told) {
        Instant received = told.getReceivedAt();
        return (filter.getSectors().isEmpty()
                        || told.getLabels().stream()
                                .anyMatch(label -> label.getFacet().equals(SECTOR)
                                        && label.getPrimary()
                                        && filter.getSectors().contains(label.getCode())))
                && (filter.getConfidenceBelow() == null || leastSure(told) < filter.getConfidenceBelow())
                && (filter.getReceivedFrom() == null || !received.isBefore(filter.getReceivedFrom()))
                && (filter.getReceivedBefore() == null || received.isBefore(filter.getReceivedBefore()));
    }

    /** Nothing is less sure than a facet without a label. */
    private static double leastSure(CaseCurated told) {
        return told.getUndetermined().isEmpty()
                ? told.getLabels().stream()
                        .mapToDouble(Label::getConfidence)
                        .min()
                        .orElse(0)
                : 0;
    }
}
