package casebook.cli.command;

import casebook.cli.Exit;
import casebook.cli.house.Whereabouts;
import casebook.cli.verify.Sum;
import casebook.cli.verify.Verifying;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casebook verify}: recounts from the topics themselves. */
@Command(
        name = "verify",
        description =
                "Recounts every case from the topics and compares statistics, archive and blobs. Exit code 4: a difference.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(500);

    @Option(names = "--settled", description = "Also demands that nothing is in flight or failed.")
    private boolean settled;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description =
                    "Looks again for this long before it reports; records take a moment to archive and statistics.")
    private int waitSeconds;

    @Option(names = "--json", description = "Prints the sum as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Whereabouts house = Whereabouts.toReadFrom();
        String password = Whereabouts.databasePassword();
        Instant end = Instant.now().plusSeconds(waitSeconds);
        Sum sum = Verifying.now(house, password);
        while (!holds(sum) && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE.toMillis());
            sum = Verifying.now(house, password);
        }
        print(sum);
        return holds(sum) ? Exit.DONE : Exit.DIFFERENCE;
    }

    private boolean holds(Sum sum) {
        return sum.balanced() && (!settled || sum.settled());
    }

    private void print(Sum sum) throws Exception {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(sum));
            return;
        }
        out.printf(
                "accepted %d = curated %d + rejected %d + withdrawn %d + failed %d + in flight %d%n",
                sum.accepted(), sum.curated(), sum.rejected(), sum.withdrawn(), sum.failed(), sum.inFlight());
        sum.differences().forEach(difference -> out.println("  " + difference));
        out.println(
                holds(sum) ? "balanced" : sum.balanced() ? "not settled: cases are in flight or failed" : "DIFFERENT");
    }
}
