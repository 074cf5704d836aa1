package casebook.ingest.view;

import casebook.event.CaseState;
import casebook.event.LedgerState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The ledger added up. Pure.
 *
 * @param cases how many cases are in each state
 * @param oldestUnfinished age of the oldest case that has not come to an end; zero when every one has
 */
record LedgerSum(Map<LedgerState, Integer> cases, Duration oldestUnfinished) {

    static LedgerSum of(Collection<CaseState> rows, Instant now) {
        var cases = new EnumMap<LedgerState, Integer>(LedgerState.class);
        Instant oldest = now;
        for (CaseState row : rows) {
            cases.merge(row.getState(), 1, Integer::sum);
            // What is extracted anew waits since that was asked for.
            boolean first = row.getExtraction() == Submission.FIRST_EXTRACTION && row.getReceivedAt() != null;
            Instant since = first ? row.getReceivedAt() : row.getChangedAt();
            if (Standing.isUnderWay(row) && since.isBefore(oldest)) {
                oldest = since;
            }
        }
        return new LedgerSum(cases, Duration.between(oldest, now));
    }
}
