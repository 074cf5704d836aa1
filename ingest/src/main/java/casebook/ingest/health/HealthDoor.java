package casebook.ingest.health;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.http.Door;
import casebook.ingest.view.LedgerSum;
import casebook.ingest.view.LedgerView;
import casebook.ingest.view.Submissions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The door for whoever watches the house: an answer in a few seconds at most, whatever is away, and at most two seconds old. */
public final class HealthDoor implements AutoCloseable {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Submissions submissions;
    private final LedgerView ledger;
    private final StageLags lags;
    private final Clock clock;
    private byte[] told;
    private long toldAtNanos;

    /**
     * A door onto these views.
     *
     * @param kafka client properties for whoever asks the broker
     */
    public HealthDoor(Submissions submissions, LedgerView ledger, Map<String, Object> kafka, Clock clock) {
        this.submissions = submissions;
        this.ledger = ledger;
        this.lags = new StageLags(kafka);
        this.clock = clock;
    }

    /** Adds the route of this door. */
    public void routes(RoutesConfig routes) {
        routes.get("/v1/health", Door.reading(this::get));
    }

    private void get(Context context) {
        context.contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(told());
    }

    /** Whoever comes while it is being found out waits for the same answer. */
    private synchronized byte[] told() {
        if (told == null || System.nanoTime() - toldAtNanos > FRESH.toNanos()) {
            var stages = lags.ask();
            Instant now = clock.instant();
            Optional<LedgerSum> sum = Optional.of(ledger)
                    .filter(view -> view.ready() && submissions.ready())
                    .map(view -> view.sum(now));
            told = HealthJson.of(submissions.count(), sum, stages)
                    .put("at", now.toString())
                    .toString()
                    .getBytes(UTF_8);
            toldAtNanos = System.nanoTime();
        }
        return told;
    }

    @Override
    public void close() {
        lags.close();
    }
}
