package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.client.Submissions;
import casebook.cli.demo.Demo;
import casebook.cli.house.House;
import casebook.cli.house.HouseConfig;
import casebook.process.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook demo}: the main job on the samples, in a house of its own below the home. */
@Command(
        name = "demo",
        description = "Starts everything, submits samples/ and shows what becomes of them.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--exit", description = "Leaves when the samples are done; otherwise it keeps serving.")
    private boolean exit;

    @Option(names = "--samples", paramLabel = "DIR", description = "Another folder of samples.")
    private Path samples = Path.of(System.getProperty("casebook.root", "."), "samples");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        List<List<Path>> cases = Submissions.in(List.of(samples), false);
        House house = House.start(config(), part -> err.println("starting " + part));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            house.close();
            stopped.countDown();
        }));
        err.println("waiting until every step is ready");
        house.awaitReady();
        boolean done;
        try (ProgressBar progress = Progress.bar("curating", cases.size())) {
            done = new Demo(house.whereabouts()).run(cases, progress::stepTo, out);
        }
        if (!exit) {
            out.println("serving on " + house.whereabouts().http() + "  (Ctrl-C stops it)");
            out.flush();
            stopped.await();
        }
        return done ? Exit.DONE : Exit.FAILED;
    }

    /** The settings as given, with a home of the demo's own. */
    private static HouseConfig config() {
        Map<String, String> given = new TreeMap<>(Given.here());
        Path home = HouseConfig.from(given).home();
        given.put("CASEBOOK_HOME", home.resolve("demo").toString());
        return HouseConfig.from(given);
    }
}
