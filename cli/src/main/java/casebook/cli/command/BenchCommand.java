package casebook.cli.command;

import casebook.bench.Benchmark;
import casebook.bench.Benchmarks;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.cli.Exit;
import casebook.cli.doctor.Versions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casebook bench}: side-by-side measurements. */
@Command(
        name = "bench",
        description =
                "Measures one thing against another inside one run; without a name it tells what can be measured.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private static final int MOST_CASES = 1_000_000;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "What to measure.")
    private String name;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            defaultValue = "9",
            description = "Rounds that count; the median is reported. Default: ${DEFAULT-VALUE}.")
    private int repeats;

    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "Cases a round, where cases are what is measured with; each measurement has its own default.")
    private Integer cases;

    @Option(names = "--files", paramLabel = "DIR", description = "Documents to measure with, besides generated ones.")
    private Path files;

    @Option(names = "--peer", paramLabel = "JAR", description = "Jar of the peer; it is fetched when it is not named.")
    private Path peer;

    @Option(names = "--json", description = "Prints the report as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            Benchmarks.all().forEach(one -> out.printf("%-12s %s%n", one.name(), one.description()));
            return Exit.DONE;
        }
        Benchmark benchmark = Benchmarks.named(name)
                .orElseThrow(() -> wrong("there is no measurement " + name + ": ./casebook bench lists them"));
        if (repeats < 1) {
            throw wrong("--repeats must be 1 or more");
        }
        if (cases != null && (cases < 1 || cases > MOST_CASES)) {
            throw wrong("--cases must be 1 to " + MOST_CASES);
        }
        Report report = benchmark.run(new Conditions(
                repeats,
                cases == null ? OptionalInt.empty() : OptionalInt.of(cases),
                Optional.ofNullable(files),
                Optional.ofNullable(peer),
                Optional.ofNullable(System.getProperty("casebook.root")).map(Path::of),
                line -> spec.commandLine().getErr().println(line)));
        String version = spec.root().version()[0].replace("casebook ", "");
        var page = new BenchPage(report, Runtime.getRuntime().availableProcessors(), Versions.of(version));
        (json ? Stream.of(page.json()) : page.lines().stream()).forEach(out::println);
        return Exit.DONE;
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
