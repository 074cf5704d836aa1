package casebook.ingest.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.CaseId;
import casebook.contract.Topics;
import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class UploadIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    private static final UploadLimits LIMITS = new UploadLimits(100_000, 3);

    @TempDir
    Path home;

    private final String submitter = UUID.randomUUID().toString();
    private House house;

    @BeforeEach
    void open() throws Exception {
        house = House.withoutWorkers(broker, home, LIMITS, 64);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_case_is_safe_when_202_is_said() throws Exception {
        HttpResponse<String> answer = house.post(form("a.txt", "你好").metadata(who("\"sector\":\"finance\"")));

        assertEquals(202, answer.statusCode(), answer.body());
        JsonNode receipt = House.json(answer);
        String sha256 = "670d9743542cae3ea7ebe36af56bd53648b0a1126162e78d81a32934a711302e";
        assertEquals(
                CaseId.of(submitter, List.of(sha256)), receipt.path("caseId").asText());
        assertEquals(
                "[{\"name\":\"a.txt\",\"sha256\":\"" + sha256 + "\",\"bytes\":6,\"mediaType\":\"text/plain\"}]",
                receipt.path("files").toString());
        assertEquals("/v1/cases/" + receipt.path("caseId").asText() + "/status", header(answer, "Location"));
        assertEquals(
                List.of(home.resolve("blobs").resolve(sha256.substring(0, 2)).resolve(sha256)), house.stored());
        ConsumerRecord<String, SubmissionEvent> event = events(receipt).get(0);
        var received = (SubmissionReceived) event.value().getWhat();
        assertEquals("finance", received.getDeclared().get("sector"));
        assertEquals(submitter, received.getSubmitter());
        assertTrue(event.headers().lastHeader("ce_id") != null);
    }

    @Test
    void the_same_files_in_any_order_are_the_same_case() throws Exception {
        Multipart first = new Multipart().file("a.txt", "一").file("b.txt", "二").metadata(who());
        Multipart second = new Multipart().metadata(who()).file("b.txt", "二").file("a.txt", "一");

        String receipt = house.post(first).body();

        assertEquals(receipt, house.post(second).body());
    }

    @Test
    void twenty_at_once_are_one_event_and_one_receipt() throws Exception {
        byte[] body = form("a.txt", "twenty").metadata(who()).whole();
        var senders = Executors.newFixedThreadPool(20);

        Set<String> receipts = IntStream.range(0, 20)
                .mapToObj(i -> senders.submit(() ->
                        house.send(house.multipart("POST", "/v1/cases", body)).body()))
                .toList()
                .stream()
                .map(future -> {
                    try {
                        return future.get();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
        senders.shutdown();

        assertEquals(1, receipts.size(), receipts.toString());
        assertEquals(1, countOf(receipts.iterator().next()));
        assertEquals(1, house.stored().size());
    }

    @Test
    void a_case_is_known_again_after_a_restart() throws Exception {
        Multipart body = form("a.txt", "restart").metadata(who());
        byte[] bytes = body.whole();
        String receipt = house.send(house.multipart("POST", "/v1/cases", bytes)).body();
        close();
        open();

        assertEquals(
                receipt, house.send(house.multipart("POST", "/v1/cases", bytes)).body());
        assertEquals(1, countOf(receipt));
    }

    @Test
    void status_says_received_right_after_202() throws Exception {
        String caseId = house.accepted(form("a.txt", "status").metadata(who()));

        JsonNode status = House.json(house.get("/v1/cases/" + caseId + "/status"));

        assertEquals("RECEIVED", status.path("state").asText());
        assertEquals(1, status.path("revision").asInt());
        assertEquals("a.txt", status.path("files").get(0).path("name").asText());
        assertTrue(status.path("files").get(0).path("outcome").isNull());
        assertEquals(404, house.get("/v1/cases/" + "a".repeat(26) + "/status").statusCode());
        assertEquals(400, house.get("/v1/cases/nonsense/status").statusCode());
    }

    @Test
    void the_same_bytes_under_two_names_are_one_blob_and_two_files() throws Exception {
        HttpResponse<String> answer =
                house.post(new Multipart().file("b.txt", "x").file("a.txt", "x").metadata(who()));

        assertEquals(202, answer.statusCode());
        assertEquals(
                "a.txt", House.json(answer).path("files").get(0).path("name").asText());
        assertEquals(
                "b.txt", House.json(answer).path("files").get(1).path("name").asText());
        assertEquals(1, house.stored().size());
    }

    @Test
    void a_revision_needs_the_current_one_and_keeps_the_case() throws Exception {
        String caseId = house.accepted(form("a.txt", "v1").metadata(who()));
        String path = "/v1/cases/" + caseId;
        byte[] next = form("a.txt", "v2").metadata(who()).whole();

        assertEquals(428, house.send(house.multipart("PUT", path, next)).statusCode());
        assertEquals(409, put(path, "2", next).statusCode());
        HttpResponse<String> revised = put(path, "\"1\"", next);
        assertEquals(202, revised.statusCode(), revised.body());
        assertEquals(2, House.json(revised).path("revision").asInt());
        assertEquals(revised.body(), put(path, "1", next).body(), "a lost answer is asked for again");
        assertEquals(404, put("/v1/cases/" + "b".repeat(26), "1", next).statusCode());
        assertEquals(2, House.json(house.get(path + "/status")).path("revision").asInt());
    }

    @Test
    void a_withdrawn_case_is_gone_until_it_is_put_again() throws Exception {
        byte[] body = form("a.txt", "withdrawn").metadata(who()).whole();
        HttpResponse<String> posted = house.send(house.multipart("POST", "/v1/cases", body));
        String path = "/v1/cases/" + House.json(posted).path("caseId").asText();

        assertEquals(
                202,
                house.send(HttpRequest.newBuilder(house.uri(path)).DELETE()).statusCode());
        assertEquals(
                202,
                house.send(HttpRequest.newBuilder(house.uri(path)).DELETE()).statusCode());

        assertEquals(List.of(), house.stored());
        assertEquals(
                "WITHDRAWN",
                House.json(house.get(path + "/status")).path("state").asText());
        assertEquals(410, house.send(house.multipart("POST", "/v1/cases", body)).statusCode());
        assertEquals(202, put(path, "2", body).statusCode());
        assertEquals(1, house.stored().size());
        List<ConsumerRecord<String, SubmissionEvent>> events = events(House.json(posted));
        assertEquals(3, events.size());
        assertTrue(events.get(1).value().getWhat() instanceof CaseWithdrawn);
        assertEquals(3, events.get(2).value().getRevision());
    }

    @Test
    void withdrawing_one_case_leaves_the_files_of_another() throws Exception {
        house.accepted(form("a.txt", "shared").metadata(who()));
        String other = house.accepted(form("a.txt", "shared").metadata("{\"submitter\":\"other-" + submitter + "\"}"));

        house.send(HttpRequest.newBuilder(house.uri("/v1/cases/" + other)).DELETE());

        assertEquals(1, house.stored().size());
    }

    @Test
    void it_is_ready_once_it_knows_what_came_before() throws Exception {
        house.accepted(form("a.txt", "ready").metadata(who()));

        Awaitility.await().until(() -> house.ingest().ready());
    }

    private HttpResponse<String> put(String path, String revision, byte[] body) throws Exception {
        return house.send(house.multipart("PUT", path, body).header("If-Match", revision));
    }

    private static Multipart form(String name, String content) {
        return new Multipart().file(name, content);
    }

    private String who(String... more) {
        return "{\"submitter\":\"" + submitter + "\"" + (more.length == 0 ? "" : "," + more[0]) + "}";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static List<ConsumerRecord<String, SubmissionEvent>> events(JsonNode receipt) {
        return broker.all(Topics.SUBMISSIONS).stream()
                .filter(event -> event.key().equals(receipt.path("caseId").asText()))
                .toList();
    }

    private static int countOf(String receipt) throws Exception {
        var node = new com.fasterxml.jackson.databind.ObjectMapper().readTree(receipt);
        assertFalse(node.path("caseId").asText().isEmpty(), receipt);
        return events(node).size();
    }
}
