package casebook.ingest.deadletter;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.ingest.House;
import casebook.testkit.Broker;
import casebook.testkit.DeadRecords;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dead letters are listed, shown and sent back through the door, on a real broker. */
@Timeout(180)
class DeadLetterDoorIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    static Path home;

    private static House house;

    @BeforeAll
    static void open() throws Exception {
        house = House.ofDoors(broker, home);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_letter_is_listed_with_what_a_redrive_would_do_and_shown_whole() throws Exception {
        String caseId = dead("listed", "describe", text("listed"));
        dead("listed", "describe", new byte[] {1, 2, 3});

        JsonNode told = list(caseId);

        assertEquals(2, told.path("matching").asInt());
        assertEquals(2, told.path("waiting").asInt());
        JsonNode spoilt = told.at("/letters/0");
        assertEquals("notRedriven", spoilt.path("way").asText(), "the newest comes first");
        assertTrue(spoilt.path("why").asText().contains("no CaseExtracted"), spoilt::toPrettyString);
        assertFalse(spoilt.path("remedy").asText().isBlank());
        JsonNode readable = told.at("/letters/1");
        assertEquals("writtenAgain", readable.path("way").asText());
        assertEquals("describe", readable.path("stage").asText());
        assertEquals(Topics.EXTRACTED.name(), readable.path("topic").asText());
        assertEquals(
                "IllegalStateException: broken", told.at("/reasons/0/reason").asText());
        assertEquals(
                1,
                json("/v1/dead-letters?limit=1&case=" + caseId).path("letters").size());
        assertEquals(
                0,
                json("/v1/dead-letters?reason=nothing+like+that")
                        .path("matching")
                        .asInt());

        JsonNode whole = json("/v1/dead-letters/" + readable.path("id").asText());

        assertEquals("kept", whole.at("/headers/traceparent").asText(), "what is not kept is read by its place");
        assertEquals("listed", whole.at("/event/caseId").asText());
        assertTrue(whole.path("stackTrace").asText().contains("IllegalStateException"));
        assertEquals(
                "AQID",
                json("/v1/dead-letters/" + spoilt.path("id").asText())
                        .path("base64")
                        .asText());
    }

    @Test
    void a_dry_run_writes_nothing_a_redrive_writes_once_and_again_is_not_twice() throws Exception {
        String caseId = dead("once", "describe", text("once"));
        String id = list(caseId).at("/letters/0/id").asText();

        JsonNode tried = House.json(posted("{\"ids\":[\"" + id + "\"],\"dryRun\":true}"));
        assertTrue(tried.path("dryRun").asBoolean());
        assertEquals(1, tried.path("writtenAgain").asInt(), tried::toPrettyString);
        assertEquals(0, written(caseId));
        assertEquals(1, list(caseId).path("waiting").asInt());

        JsonNode done = House.json(posted("{\"ids\":[\"" + id + "\"]}"));
        assertEquals("writtenAgain", done.at("/letters/0/way").asText(), done::toPrettyString);
        assertEquals(1, written(caseId));
        assertEquals(0, list(caseId).path("waiting").asInt());
        assertTrue(list(caseId).at("/letters/0/redriven").asBoolean());

        JsonNode again = House.json(posted("{\"reason\":\"broken\",\"case\":\"" + caseId + "\"}"));
        assertEquals("redrivenBefore", again.at("/letters/0/way").asText(), again::toPrettyString);
        assertEquals(1, written(caseId));
    }

    @Test
    void requests_at_the_same_time_send_a_letter_once() throws Exception {
        String caseId = dead("raced", "describe", text("raced"));
        String body = "{\"case\":\"" + caseId + "\"}";

        List<Integer> statuses =
                List.of(1, 2, 3, 4).parallelStream().map(one -> statusOf(body)).toList();

        assertTrue(statuses.contains(200), statuses::toString);
        assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 409), statuses::toString);
        assertEquals(1, written(caseId));
    }

    @Test
    void a_case_whose_replay_cannot_be_asked_for_stays_and_says_why() throws Exception {
        String caseId = dead("walked", DeadLetter.WALK, text("walked"));

        JsonNode told = House.json(posted("{\"case\":\"" + caseId + "\"}"));

        assertEquals("notRedriven", told.at("/letters/0/way").asText(), told::toPrettyString);
        assertTrue(told.at("/letters/0/why").asText().contains("no replay could be asked for"), told::toPrettyString);
        assertEquals(1, list(caseId).path("waiting").asInt(), "it is not marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-", "-1-2", "1-2-3", "99999999999-1", "1-2%27%3B--"})
    void an_id_that_is_none_is_refused(String id) throws Exception {
        assertProblem(400, "not-a-letter-id", house.get("/v1/dead-letters/" + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%2F1-2", "%00"})
    void what_is_no_path_shows_nothing(String id) throws Exception {
        HttpResponse<String> answer = house.get("/v1/dead-letters/" + id);

        assertTrue(List.of(400, 404).contains(answer.statusCode()), answer.statusCode() + answer.body());
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertProblem(404, "no-such-letter", house.get("/v1/dead-letters/2-999999"));
        assertProblem(404, "no-such-letter", posted("{\"ids\":[\"2-999999\"]}"));
        assertProblem(404, "no-such-letter", house.get("/v1/dead-letters/999-1"));
        assertProblem(400, "bad-query", house.get("/v1/dead-letters?limit=0"));
        assertProblem(400, "bad-redrive", posted("{}"));
    }

    @Test
    void a_page_of_another_site_redrives_nothing() throws Exception {
        String caseId = dead("foreign", "describe", text("foreign"));
        var request = HttpRequest.newBuilder(house.uri("/v1/dead-letters/redrives"))
                .header("Origin", "http://elsewhere.example")
                .POST(BodyPublishers.ofString("{\"case\":\"" + caseId + "\"}"));

        assertProblem(403, "foreign-origin", house.send(request));
        assertEquals(0, written(caseId));
    }

    private static int statusOf(String body) {
        try {
            return posted(body).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> posted(String body) throws Exception {
        return house.send(
                HttpRequest.newBuilder(house.uri("/v1/dead-letters/redrives")).POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode list(String caseId) throws Exception {
        return json("/v1/dead-letters?case=" + URLEncoder.encode(caseId, StandardCharsets.UTF_8));
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = house.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return House.json(answer);
    }

    private static byte[] text(String caseId) {
        return DeadRecords.text(caseId, 1);
    }

    private static String dead(String key, String stage, byte[] value) throws Exception {
        var properties = new HashMap<>(broker.client());
        Headers headers = DeadRecords.failed(Topics.EXTRACTED, stage);
        headers.add("traceparent", "kept".getBytes(StandardCharsets.UTF_8));
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.DLQ.name(), null, key, value, headers))
                    .get();
        }
        return key;
    }

    private static long written(String key) {
        var raw = new Topic<>(
                Topics.EXTRACTED.name(),
                byte[].class,
                Topics.DLQ.value(),
                Topics.EXTRACTED.memory(),
                Topics.EXTRACTED.maxMessageBytes());
        return broker.all(raw).stream()
                .filter(record -> key.equals(record.key()))
                .count();
    }
}
