package casebook.ingest.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The house is told of as far as it is known, by a broker that answers and by one that does not. */
@Timeout(120)
class HealthDoorIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    @Test
    void what_was_accepted_is_counted_and_every_stage_is_named() throws Exception {
        try (House house = House.ofDoors(broker, home)) {
            house.accepted(new Multipart().file("a.txt", "x"));

            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                JsonNode told = House.json(house.get("/v1/health"));
                assertEquals(1, told.path("accepted").asInt(), told::toPrettyString);
                assertEquals(0, told.at("/cases/CURATED").asInt(-1), "nobody keeps the ledger here");
                assertTrue(told.path("oldestUnfinished").isNull());
                assertEquals(
                        List.of("extract", "enrich", "track", "tally", "archive"),
                        told.path("stages").findValuesAsText("stage"));
                assertTrue(told.at("/stages/1/lag").isNull(), "a group that has never been there is unknown");
            });
        }
    }

    @Test
    void a_broker_that_is_silent_is_not_waited_for() throws Exception {
        try (var silent = new ServerSocket(0);
                House house =
                        House.inFrontOf(Map.of("bootstrap.servers", "127.0.0.1:" + silent.getLocalPort()), home)) {
            Instant begin = Instant.now();

            HttpResponse<String> answer = house.get("/v1/health");

            assertTrue(Duration.between(begin, Instant.now()).toSeconds() < 10);
            assertEquals(200, answer.statusCode());
            JsonNode told = House.json(answer);
            assertTrue(told.path("cases").isNull() && told.path("accepted").isNull(), told::toPrettyString);
            assertEquals(5, told.path("stages").size(), told::toPrettyString);
            told.path("stages").forEach(stage -> assertTrue(stage.path("lag").isNull(), told::toPrettyString));
            assertEquals(503, house.get("/v1/dead-letters").statusCode());
        }
    }
}
