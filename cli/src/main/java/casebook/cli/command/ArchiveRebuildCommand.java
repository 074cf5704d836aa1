package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.archive.Backlog;
import casebook.cli.house.Whereabouts;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Emptying;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook archive rebuild}: empties the tables and watches the running sink fill them again. */
@Command(
        name = "rebuild",
        description = {
            "Empties the archive's tables; the sink that runs fills them again from the topics. Pages show less until then.",
            "Exit code 5: --yes is missing. Exit code 1: the sink writes nothing for a while; the topics still hold all."
        },
        mixinStandardHelpOptions = true)
public final class ArchiveRebuildCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(300);

    @Option(names = "--yes", description = "Yes, empty the tables.")
    private boolean yes;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Gives up watching when nothing was written for this long (default: ${DEFAULT-VALUE}).")
    private int patienceSeconds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Whereabouts house = Whereabouts.ofThisHome();
        var out = spec.commandLine().getOut();
        if (!yes) {
            spec.commandLine()
                    .getErr()
                    .println("casebook: this empties " + house.database()
                            + " and fills it again from the topics; if that is meant, say --yes");
            return Exit.PRECONDITION;
        }
        String password = System.getenv().getOrDefault("CASEBOOK_DATABASE_PASSWORD", "");
        try (var archive = new Archive(house.database(), house.databaseUser(), password);
                var backlog = new Backlog(Map.of("bootstrap.servers", house.kafka()), archive)) {
            long began = System.nanoTime();
            Emptying.of(house.database(), house.databaseUser(), password);
            if (!watched(backlog)) {
                spec.commandLine()
                        .getErr()
                        .printf(
                                "casebook: nothing was written for %d s, and %d offsets are left: see whether the sink runs"
                                        + " (casebook doctor); it goes on from the topics as soon as it does%n",
                                patienceSeconds, backlog.now().left());
                return Exit.FAILED;
            }
            out.printf(
                    "the archive was built anew in %.1f s; casebook verify compares it with the topics%n",
                    (System.nanoTime() - began) / 1e9);
            return Exit.DONE;
        }
    }

    private boolean watched(Backlog backlog) throws Exception {
        Backlog.Left left = backlog.now();
        Instant moved = Instant.now();
        try (ProgressBar bar = Progress.bar("rebuild", left.total())) {
            while (left.left() > 0) {
                Thread.sleep(PAUSE.toMillis());
                Backlog.Left now = backlog.now();
                moved = now.left() == left.left() ? moved : Instant.now();
                left = now;
                bar.stepTo(left.total() - left.left());
                if (Instant.now().isAfter(moved.plusSeconds(patienceSeconds))) {
                    return false;
                }
            }
        }
        return true;
    }
}
