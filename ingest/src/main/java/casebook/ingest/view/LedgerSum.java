package casebook.ingest.view;

import casebook.event.CaseState;
import casebook.event.LedgerState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger added up. Pure.
 *
 * @param cases how many cases are in each state
 * @param oldest the case that has waited longest for its end; empty when every one has come to it
 * @param asOf when it was added up
 */
public record LedgerSum(Map<LedgerState, Integer> cases, Optional<Unfinished> oldest, Instant asOf) {

    /**
     * A case that has not come to an end.
     *
     * @param since since when it has waited
     */
    public record Unfinished(String caseId, LedgerState state, Instant since) {}

    static LedgerSum of(Collection<CaseState> rows, Instant now) {
        var cases = new EnumMap<LedgerState, Integer>(LedgerState.class);
        Unfinished oldest = null;
        for (CaseState row : rows) {
            cases.merge(row.getState(), 1, Integer::sum);
            // What is extracted anew waits since that was asked for.
            boolean first = row.getExtraction() == Submission.FIRST_EXTRACTION && row.getReceivedAt() != null;
            Instant since = first ? row.getReceivedAt() : row.getChangedAt();
            if (Standing.isUnderWay(row) && (oldest == null || since.isBefore(oldest.since()))) {
                oldest = new Unfinished(row.getCaseId(), row.getState(), since);
            }
        }
        return new LedgerSum(cases, Optional.ofNullable(oldest), now);
    }

    /** Age of the oldest case that has not come to an end; zero when every one has. */
    public Duration oldestUnfinished() {
        return oldest.map(one -> Duration.between(one.since(), asOf))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    /** How many cases it has. */
    public int all() {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }
}
