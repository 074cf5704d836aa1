package casebook.desk.page.health;

import casebook.desk.door.Doors;
import casebook.desk.door.DoorsAway;
import casebook.desk.record.LedgerSum;
import casebook.desk.record.LedgerSums;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks everybody at once, and does without whoever does not answer in a few seconds. */
final class Looking {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final Duration PATIENCE = Duration.ofSeconds(7);
    private static final int SHOWN = 300;

    private final LedgerSums archive;
    private final Doors doors;
    private final Clock clock;
    private final Courses courses = new Courses();
    private final ExecutorService asking = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "health");
        thread.setDaemon(true);
        return thread;
    });

    Looking(LedgerSums archive, Doors doors, Clock clock) {
        this.archive = archive;
        this.doors = doors;
        this.clock = clock;
    }

    Facts look(Context asked) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var house = ask(asked, "/v1/health", House::of);
        var letters = ask(asked, "/v1/dead-letters?limit=" + SHOWN, DeadLetters::of);
        var sum = CompletableFuture.supplyAsync(this::sum, asking);
        Optional<House> told = within(house, end);
        Map<String, Course> how =
                told.map(known -> courses.note(known.lags(), clock.instant())).orElse(Map.of());
        return new Facts(clock.instant(), within(sum, end), told, within(letters, end), how);
    }

    private <T> CompletableFuture<Optional<T>> ask(Context asked, String path, Function<JsonNode, T> reading) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Optional.of(doors.read(asked, path, reading));
                    } catch (DoorsAway away) {
                        LOG.warn("{} is not told: {}", path, away.toString());
                        return Optional.empty();
                    }
                },
                asking);
    }

    private Optional<LedgerSum> sum() {
        try {
            return Optional.of(archive.now());
        } catch (JdbiException away) {
            LOG.warn("the archive does not tell its ledger: {}", away.toString());
            return Optional.empty();
        }
    }

    private static <T> Optional<T> within(CompletableFuture<Optional<T>> answer, long end) {
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a look at the house failed", fault.getCause());
        }
    }
}
