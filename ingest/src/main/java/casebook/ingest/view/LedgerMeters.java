package casebook.ingest.view;

import casebook.event.LedgerState;
import casebook.process.metrics.Metric;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Shows the ledger added up, at most a second old. */
final class LedgerMeters implements AutoCloseable {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final double MILLIS_PER_SECOND = 1_000;

    private final Function<Instant, LedgerSum> ledger;
    private final Clock clock;
    private final List<Metric.Shown> shown = new ArrayList<>();
    private LedgerSum sum;
    private Instant asOf = Instant.MIN;

    LedgerMeters(Function<Instant, LedgerSum> ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        for (LedgerState state : LedgerState.values()) {
            String tag = state.name().toLowerCase(Locale.ROOT);
            shown.add(Metric.CASES.gauge(() -> sum().cases().getOrDefault(state, 0), "state", tag));
        }
        shown.add(Metric.OLDEST_UNFINISHED.gauge(() -> sum().oldestUnfinished().toMillis() / MILLIS_PER_SECOND));
    }

    private synchronized LedgerSum sum() {
        Instant now = clock.instant();
        if (asOf.isBefore(now.minus(FRESH))) {
            sum = ledger.apply(now);
            asOf = now;
        }
        return sum;
    }

    @Override
    public void close() {
        shown.forEach(Metric.Shown::close);
    }
}
