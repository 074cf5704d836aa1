package casebook.cli.archive;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.cli.Casebook;
import casebook.cli.Exit;
import casebook.contract.Group;
import casebook.contract.Topics;
import casebook.sink.archive.Archive;
import casebook.testkit.Broker;
import casebook.testkit.ChildJvm;
import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A sink that reads and writes nothing. */
@Timeout(120)
class StuckSinkIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @RegisterExtension
    static final Database database = new Database();

    @Test
    void a_rebuild_gives_up_watching_it_and_says_how_much_is_left(@TempDir Path home) throws Exception {
        broker.send(Topics.CURATED, "a", null);
        String url = database.fresh();
        try (var archive = new Archive(url, Database.USER, "")) {
            archive.positions(Set.of());
        }
        Map<String, Object> group = new HashMap<>(broker.client());
        group.put("group.id", Group.ARCHIVE.id());
        try (var sink = new KafkaConsumer<>(group, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            sink.subscribe(List.of(Topics.CURATED.name()));
            await().until(() -> {
                sink.poll(Duration.ofMillis(100));
                return !sink.assignment().isEmpty();
            });

            JsonNode told = new ObjectMapper().readTree(rebuild(home, url));

            assertFalse(told.path("rebuilt").asBoolean(true), told::toString);
            assertEquals(1, told.path("left").asInt(), told::toString);
        }
    }

    private static String rebuild(Path home, String url) throws Exception {
        var settings = Map.of(
                "CASEBOOK_HOME",
                home.toString(),
                "CASEBOOK_KAFKA_BOOTSTRAP_SERVERS",
                broker.bootstrapServers(),
                "CASEBOOK_DATABASE_URL",
                url,
                "CASEBOOK_DATABASE_USER",
                Database.USER);
        try (var command = ChildJvm.start(
                Casebook.class,
                home.resolve("log"),
                settings,
                "archive",
                "rebuild",
                "--yes",
                "--patience",
                "1",
                "--json")) {
            assertEquals(Exit.FAILED, command.awaitExit(Duration.ofMinutes(1)), command.output());
            return command.awaitLine(Pattern.compile("^\\{"), Duration.ofSeconds(1));
        }
    }
}
