package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.archive.Backlog;
import casebook.cli.archive.Filling;
import casebook.cli.house.Whereabouts;
import casebook.embedded.CannotStart;
import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import casebook.sink.archive.Emptying;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casebook archive rebuild}: empties the tables and watches the running sink fill them again. */
@Command(
        name = "rebuild",
        description = {
            "Empties the archive's tables; the sink that runs fills them again from the topics. Pages show less until then."
                    + " The history of cases stays.",
            "Exit code 5: --yes is missing, or no house runs; nothing was emptied. Exit code 1: nothing was written for a"
                    + " while; the topics still hold all."
        },
        mixinStandardHelpOptions = true)
public final class ArchiveRebuildCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(300);

    /** What became of it, as printed. */
    private record Rebuilt(boolean rebuilt, long offsets, long left, double seconds) {}

    @Option(names = "--yes", description = "Yes, empty the tables.")
    private boolean yes;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Gives up watching when nothing was written for this long (default: ${DEFAULT-VALUE}).")
    private int patienceSeconds;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (patienceSeconds < 1) {
            throw new ParameterException(spec.commandLine(), "--patience " + patienceSeconds + ": expected 1 or more");
        }
        Whereabouts house = Whereabouts.ofThisHome();
        String password = Whereabouts.databasePassword();
        try (var archive = new Archive(house.database(), house.databaseUser(), password);
                var backlog = new Backlog(house.kafkaClient(), archive)) {
            Filling.expect(house.kafkaClient());
            if (!yes) {
                throw new CannotStart("this empties " + place(house)
                        + " and fills it again from the topics; if that is meant, say --yes");
            }
            empty(house, password);
            long began = System.nanoTime();
            long left = watched(backlog);
            print(backlog.total(), left, (System.nanoTime() - began) / 1e9);
            return left == 0 ? Exit.DONE : Exit.FAILED;
        }
    }

    private static void empty(Whereabouts house, String password) {
        try {
            Emptying.of(house.database(), house.databaseUser(), password);
        } catch (ArchiveAway away) {
            throw new CannotStart("nothing was emptied at " + place(house) + ": " + away.getMessage()
                    + "; see what ./casebook doctor says of the database, and try again");
        }
    }

    /** Its address without what may be a secret in it. */
    private static String place(Whereabouts house) {
        return house.database().replaceFirst("\\?.*", "");
    }

    /** Watches until nothing is left, or nothing was written for too long; tells what is left. */
    private long watched(Backlog backlog) throws InterruptedException {
        long left = backlog.total();
        Instant moved = Instant.now();
        try (ProgressBar bar = Progress.bar("rebuild", backlog.total(), !json)) {
            while (left > 0 && Instant.now().isBefore(moved.plusSeconds(patienceSeconds))) {
                Thread.sleep(PAUSE.toMillis());
                long now = left(backlog, left);
                moved = now == left ? moved : Instant.now();
                left = now;
                bar.stepTo(backlog.total() - left);
            }
        }
        return left;
    }

    /** As much as before, while the database does not answer: the sink waits for it too. */
    private static long left(Backlog backlog, long before) {
        try {
            return backlog.left();
        } catch (ArchiveAway away) {
            return before;
        }
    }

    private void print(long total, long left, double seconds) throws JsonProcessingException {
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(new ObjectMapper().writeValueAsString(new Rebuilt(left == 0, total, left, seconds)));
        } else if (left == 0) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "the archive was built anew in %.1f s; ./casebook verify compares it with the topics%n",
                            seconds);
        } else {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "casebook: nothing was written for %d s, and %d of %d offsets are left; the sink goes on with them"
                                    + " as soon as it can: see what ./casebook doctor says%n",
                            patienceSeconds, left, total);
        }
    }
}
