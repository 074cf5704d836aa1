package casebook.cli.story;

import casebook.cli.Casebook;
import casebook.cli.client.CasebookClient;
import casebook.cli.house.Whereabouts;
import casebook.cli.verify.Sum;
import casebook.cli.verify.Verifying;
import casebook.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code casebook up} in a process of its own, on free ports and a home of its own. */
final class RunningHouse implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path home;
    private final ChildJvm process;

    private RunningHouse(Path home, ChildJvm process) {
        this.home = home;
        this.process = process;
    }

    /** Starts one and waits until it accepts uploads. */
    static RunningHouse start(Path home, Map<String, String> settings) throws Exception {
        var house = launch(home, settings, Files.createDirectories(home.resolveSibling("logs")));
        try {
            house.process.awaitLine(Pattern.compile("Casebook is up"), START);
        } catch (Exception | AssertionError neverUp) {
            // Its PostgreSQL would outlive it.
            house.close();
            throw neverUp;
        }
        return house;
    }

    /** Starts one and does not wait. */
    static RunningHouse launch(Path home, Map<String, String> settings, Path logs) throws IOException {
        var environment = new HashMap<>(Map.of(
                "CASEBOOK_HOME", home.toString(),
                "CASEBOOK_HTTP_PORT", "0",
                "CASEBOOK_KAFKA_PORT", "0",
                "CASEBOOK_POSTGRES_PORT", "0",
                "CASEBOOK_PARTITIONS", "3",
                "CASEBOOK_EXTRACT_WORKERS", "1"));
        environment.putAll(settings);
        Path log = Files.createTempFile(logs, "up", ".log");
        return new RunningHouse(home, ChildJvm.start(Casebook.class, log, environment, "up"));
    }

    CasebookClient client() {
        return clientOf(home);
    }

    /** A client of the house on this home. */
    static CasebookClient clientOf(Path home) {
        return new CasebookClient(Whereabouts.of(home).http());
    }

    /** A house that takes longer does not get on. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(4);

    /** Whether nothing is on its way, to the archive and the statistics neither. */
    static boolean isAtRest(Sum sum) {
        return isArchived(sum)
                && sum.differences().stream().noneMatch(difference -> difference.startsWith("statistics"));
    }

    /** Whether nothing is on its way to the archive. */
    static boolean isArchived(Sum sum) {
        return sum.settled() && sum.differences().stream().noneMatch(difference -> difference.contains("archive"));
    }

    Whereabouts whereabouts() {
        return Whereabouts.of(home);
    }

    ChildJvm process() {
        return process;
    }

    /** The sum as soon as it is as wished. A client that is closing swallows interrupts, so the wait has its own end. */
    Sum await(Predicate<Sum> wish) throws Exception {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        Sum sum = Verifying.now(whereabouts(), "");
        while (!wish.test(sum)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("after " + LONGEST_WAIT + " it is still " + sum);
            }
            Thread.sleep(PAUSE.toMillis());
            sum = Verifying.now(whereabouts(), "");
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        process.terminate();
        try {
            process.awaitExit(Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the house was closing", e);
        }
    }
}
