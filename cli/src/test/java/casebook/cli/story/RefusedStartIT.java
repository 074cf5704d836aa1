package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.Exit;
import casebook.testkit.Database;
import casebook.testkit.ObjectStore;
import casebook.testkit.Scratch;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the way of a start is named in one line, with what to do about it. */
@Timeout(180)
class RefusedStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final Database database = new Database();

    private final Scratch scratch = new Scratch("refused");

    @AfterEach
    void tidy() throws Exception {
        scratch.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASEBOOK_HTTP_PORT", "CASEBOOK_KAFKA_PORT", "CASEBOOK_POSTGRES_PORT"})
    void a_port_in_use(String setting) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            String line = refusal(scratch.path().resolve("home"), Map.of(setting, port));

            assertTrue(line.contains("port " + port) && line.contains(setting), line);
        }
    }

    @Test
    void a_port_that_another_postgresql_holds() throws Exception {
        int port = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();

        String line = refusal(scratch.path().resolve("home"), Map.of("CASEBOOK_POSTGRES_PORT", String.valueOf(port)));

        assertTrue(line.contains("port " + port) && line.contains("CASEBOOK_POSTGRES_PORT"), line);
    }

    @Test
    void a_home_that_cannot_be_written() throws Exception {
        Path file = Files.writeString(scratch.path().resolve("file"), "a file where the folder should be");

        String line = refusal(file.resolve("home"), Map.of());

        assertTrue(line.contains(file.toString()) && line.contains("CASEBOOK_HOME"), line);
    }

    @Test
    void a_home_that_another_casebook_uses() throws Exception {
        Path home = scratch.path().resolve("home");
        try (var first = RunningHouse.start(home, Map.of())) {
            String line = refusal(first.whereabouts().home(), Map.of());

            assertTrue(line.contains(home.toString()) && line.contains("in use"), line);
        }
    }

    @Test
    void a_bucket_that_is_not_there() throws Exception {
        try (var store = ObjectStore.start()) {
            String line = refusal(
                    scratch.path().resolve("home"),
                    Map.of(
                            "CASEBOOK_BLOBS",
                            "s3://nowhere/blobs",
                            "CASEBOOK_S3_ENDPOINT",
                            store.endpoint().toString(),
                            "CASEBOOK_S3_ACCESS_KEY",
                            ObjectStore.ACCESS_KEY,
                            "CASEBOOK_S3_SECRET_KEY",
                            ObjectStore.SECRET_KEY));

            assertTrue(line.contains("no bucket nowhere") && line.contains("CASEBOOK_BLOBS"), line);
        }
    }

    private String refusal(Path home, Map<String, String> settings) throws Exception {
        var refused = RunningHouse.launch(home, settings, scratch.path());
        try (var process = refused.process()) {
            int exit = process.awaitExit(PATIENCE);
            String output = process.output();
            assertEquals(Exit.PRECONDITION, exit, output);
            List<String> lines =
                    output.lines().filter(line -> line.startsWith("casebook: ")).toList();
            assertEquals(1, lines.size(), output);
            return lines.get(0);
        }
    }
}
