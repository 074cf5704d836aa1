package casebook.ingest.view;

import casebook.contract.Topics;
import casebook.event.CaseState;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The ledger's rows as the topic tells them. */
public final class LedgerView implements AutoCloseable {

    private final Map<String, CaseState> rows = new ConcurrentHashMap<>();
    private final TopicFollower<CaseState> follower;
    private final LedgerMeters meters;

    /** Starts reading. */
    public LedgerView(Map<String, Object> kafka) {
        follower = TopicFollower.start(Topics.LEDGER, kafka, (caseId, row) -> {
            if (row == null) {
                rows.remove(caseId);
            } else {
                rows.put(caseId, row);
            }
        });
        meters = new LedgerMeters(this::sum, Clock.systemUTC());
    }

    /** The row of a case; empty when the ledger does not have it yet. */
    public Optional<CaseState> find(String caseId) {
        return Optional.ofNullable(rows.get(caseId));
    }

    /** Added up as it is now. */
    public LedgerSum sum(Instant now) {
        return LedgerSum.of(rows.values(), now);
    }

    /** Whether everything written before the start is known. */
    public boolean ready() {
        return follower.caughtUp();
    }

    @Override
    public void close() {
        meters.close();
        follower.close();
    }
}
