package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.client.MultipartForm;
import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import casebook.process.topic.TopicFollower;
import casebook.testkit.DeadRecords;
import casebook.testkit.Scratch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** A whole house says how it is, and judges a case again for whoever redrives its letter at the door. */
@Timeout(300)
@TestMethodOrder(OrderAnnotation.class)
class HealthOfAHouseIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Scratch scratch;
    private static RunningHouse house;
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        scratch = new Scratch("health");
        house = RunningHouse.start(scratch.path().resolve("home"), Map.of());
        var body = new MultipartForm();
        body.file("file", Documents.forms(scratch.path().resolve("forms"), 1).get(0));
        caseId = json(HttpRequest.newBuilder(house.whereabouts().http().resolve("/v1/cases"))
                        .header("Content-Type", body.contentType())
                        .POST(body.body()))
                .path("caseId")
                .asText();
        house.await(sum -> sum.curated() == 1 && sum.settled() && sum.balanced());
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
        scratch.close();
    }

    @Test
    @Order(1)
    void every_lag_is_known_the_sums_agree_and_the_page_says_that_all_is_well() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode told = json(at("/v1/health").GET());
            assertEquals(1, told.path("accepted").asInt(), told::toPrettyString);
            assertEquals(1, told.at("/cases/CURATED").asInt(), told::toPrettyString);
            assertTrue(told.path("oldestUnfinished").isNull(), told::toPrettyString);
            assertEquals(5, told.path("stages").size(), told::toPrettyString);
            told.path("stages").forEach(stage -> assertTrue(stage.path("lag").isNumber(), told::toPrettyString));
            String page =
                    send(at("/health").header("Accept-Language", "en").GET()).body();
            assertTrue(page.contains("All is well"), page);
            assertTrue(page.contains("Both agree."), page);
        });
    }

    @Test
    @Order(2)
    void a_case_is_judged_again_through_the_door_and_its_letter_is_redriven_once() throws Exception {
        try (var texts = TopicFollower.fromTheBeginning(house.whereabouts().kafka(), Topics.EXTRACTED);
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", house.whereabouts().kafka()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            byte[] text = texts.look(PATIENCE).iterator().next().value();
            producer.send(new ProducerRecord<>(
                            Topics.DLQ.name(),
                            null,
                            caseId,
                            text,
                            DeadRecords.failed(Topics.EXTRACTED, DeadLetter.WALK)))
                    .get();
        }
        assertEquals("judgedAgain", listed().at("/letters/0/way").asText());
        String page = send(at("/health").header("Accept-Language", "en").GET()).body();
        assertTrue(page.contains("1 dead letter waits") && page.contains("its case is judged again"), page);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode done = redriven();
            assertTrue(
                    done.path("judgedAgain").asInt()
                                    + done.path("redrivenBefore").asInt()
                            == 1,
                    done::toPrettyString);
        });
        assertEquals(0, listed().path("waiting").asInt());
        assertEquals(1, redriven().path("redrivenBefore").asInt());
        JsonNode replays = json(at("/v1/replays").GET());
        assertEquals(
                1,
                replays.findValuesAsText("replayId").stream()
                        .filter(id -> id.startsWith("redrive-"))
                        .count(),
                replays::toPrettyString);
    }

    private static JsonNode listed() throws Exception {
        return json(at("/v1/dead-letters?case=" + caseId).GET());
    }

    private static JsonNode redriven() throws Exception {
        return json(at("/v1/dead-letters/redrives").POST(BodyPublishers.ofString("{\"case\":\"" + caseId + "\"}")));
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(house.whereabouts().http().resolve(path));
    }

    private static JsonNode json(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = send(request);
        assertTrue(answer.statusCode() / 100 == 2, answer::body);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
