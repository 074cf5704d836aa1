package casebook.ingest.view;

import casebook.event.CaseState;
import casebook.event.LedgerState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The ledger added up. Pure.
 *
 * @param cases how many cases are in each state
 * @param oldestUnfinished age of the oldest case that has not come to an end; zero when every one has
 */
record LedgerSum(Map<LedgerState, Integer> cases, Duration oldestUnfinished) {

    private static final Set<LedgerState> UNFINISHED = EnumSet.of(LedgerState.RECEIVED, LedgerState.EXTRACTED);

    static LedgerSum of(Collection<CaseState> rows, Instant now) {
        var cases = new EnumMap<LedgerState, Integer>(LedgerState.class);
        Instant oldest = now;
        for (CaseState row : rows) {
            cases.merge(row.getState(), 1, Integer::sum);
            Instant since = row.getReceivedAt() == null ? row.getChangedAt() : row.getReceivedAt();
            if (UNFINISHED.contains(row.getState()) && since.isBefore(oldest)) {
                oldest = since;
            }
        }
        return new LedgerSum(cases, Duration.between(oldest, now));
    }
}
