package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.testkit.Broker;
import casebook.testkit.ChildJvm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code casebook dlq} in a process of its own. */
final class DlqProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern OBJECT = Pattern.compile("^\\{");

    private final Path home;
    private final Broker broker;
    private final String url;

    /** Runs it in this home, for this broker and the house that answers there. */
    DlqProcess(Path home, Broker broker, String url) {
        this.home = home;
        this.broker = broker;
        this.url = url;
    }

    /** Redrives and returns the JSON it says. */
    JsonNode redrive(int exit, String... words) throws Exception {
        var all = new ArrayList<>(List.of("redrive", "--json", "--url", url));
        all.addAll(List.of(words));
        String said = run(exit, OBJECT, all.toArray(String[]::new));
        // Among what the tests' own logging says.
        return new ObjectMapper()
                .readTree(said.lines().filter(OBJECT.asPredicate()).findFirst().orElseThrow());
    }

    /** Runs {@code casebook dlq} in a process of its own, and returns all it says. */
    String run(int exit, Pattern expected, String... words) throws Exception {
        var all = new ArrayList<>(List.of("dlq"));
        all.addAll(List.of(words));
        var environment =
                Map.of("CASEBOOK_HOME", home.toString(), "CASEBOOK_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        Path log = Files.createTempFile(home, "redrive", ".log");
        try (var command = ChildJvm.start(Casebook.class, log, environment, all.toArray(String[]::new))) {
            assertEquals(exit, command.awaitExit(PATIENCE), command.output());
            command.awaitLine(expected, PATIENCE);
            return command.output();
        }
    }
}
