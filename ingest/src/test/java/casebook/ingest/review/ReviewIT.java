package casebook.ingest.review;

import static casebook.ingest.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Progress;
import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import casebook.event.ReviewDecided;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.process.UserHeader;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    static Path home;

    private static House house;

    private String caseId;

    @BeforeAll
    static void open() throws Exception {
        house = House.ofDoors(broker, home);
        Awaitility.await().until(() -> house.ingest().ready());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void submit() throws Exception {
        caseId = house.accepted(new Multipart().file("a.txt", UUID.randomUUID().toString()));
    }

    @Test
    @Order(1)
    void before_the_first_taxonomy_a_correction_has_to_wait() throws Exception {
        HttpResponse<String> answer = review("{\"set\":{\"sector\":\"finance\"}}");

        assertProblem(503, "no-taxonomy", answer);
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertEquals(202, review("{\"score\":80}").statusCode(), "a score needs no taxonomy");

        var taxonomy = BuiltInTaxonomy.casebook2023(Instant.EPOCH);
        broker.send(Topics.TAXONOMIES, taxonomy.getVersion(), taxonomy);
        broker.send(
                Topics.PROGRESS,
                "first",
                ReplayProgress.newBuilder()
                        .setReplayId("first")
                        .setPartition(Progress.WHOLE)
                        .setGeneration(1)
                        .setMode(ReplayMode.APPLY)
                        .setTaxonomy(taxonomy.getVersion())
                        .setState(ReplayState.ACCEPTED)
                        .setAt(Instant.EPOCH)
                        .build());
        Awaitility.await()
                .until(() -> review("{\"set\":{\"sector\":\"finance\"}}").statusCode() == 202);
    }

    @Test
    void a_review_is_safe_when_202_is_said() throws Exception {
        HttpResponse<String> answer = review(
                "{\"set\":{\"sector\":[\"finance\"]},\"who\":\"张老师\",\"round\":2,\"score\":90,\"decision\":\"chosen\"}");

        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals(
                "/v1/cases/" + caseId, answer.headers().firstValue("Location").orElse(""));
        JsonNode receipt = House.json(answer);
        ConsumerRecord<String, ReviewDecided> record = events().get(0);
        ReviewDecided event = record.value();
        assertEquals(
                "{\"reviewId\":\"" + event.getReviewId() + "\",\"caseId\":\"" + caseId
                        + "\",\"revision\":1,\"who\":\"张老师\",\"round\":2}",
                receipt.toString());
        assertEquals(Map.of("sector", List.of("finance")), event.getCorrections());
        assertEquals(90.0, event.getScore());
        assertEquals("chosen", event.getDecision());
        assertTrue(record.headers().lastHeader("ce_id") != null);
    }

    @Test
    void the_same_request_twice_is_one_review() throws Exception {
        String body = "{\"set\":{\"sector\":\"finance\"},\"comment\":\"again\"}";

        assertEquals(review(body).body(), review(body).body());
        assertEquals(
                1,
                events().stream()
                        .map(event -> event.value().getReviewId())
                        .distinct()
                        .count());
        assertEquals(
                "mine",
                House.json(review("{\"reviewId\":\"mine\",\"score\":1}"))
                        .path("reviewId")
                        .asText());
    }

    @Test
    void a_review_is_about_the_current_revision() throws Exception {
        String path = "/v1/cases/" + caseId;
        byte[] next =
                new Multipart().file("a.txt", UUID.randomUUID().toString()).whole();
        house.send(house.multipart("PUT", path, next).header("If-Match", "1"));

        HttpResponse<String> stale = review("{\"score\":1,\"revision\":1}");
        assertProblem(409, "stale-revision", stale);
        assertTrue(House.json(stale).path("detail").asText().contains("current revision is 2"), stale.body());
        assertProblem(409, "stale-revision", review("{\"score\":1,\"revision\":3}"));
        assertProblem(409, "stale-revision", house.send(request("{\"score\":1}").header("If-Match", "\"1\"")));
        assertProblem(
                400,
                "bad-review",
                house.send(request("{\"score\":1,\"revision\":1}").header("If-Match", "\"2\"")));
        assertEquals(List.of(), events());

        assertEquals(2, House.json(review("{\"score\":1}")).path("revision").asInt());
        assertEquals(
                202,
                house.send(request("{\"score\":2}").header("If-Match", "\"2\"")).statusCode());
    }

    @Test
    void a_case_that_is_not_there_is_not_reviewed() throws Exception {
        assertProblem(404, "no-such-case", review("a".repeat(26), "{\"score\":1}"));
        assertProblem(400, "not-a-case-id", review("nonsense", "{\"score\":1}"));
        house.send(HttpRequest.newBuilder(house.uri("/v1/cases/" + caseId)).DELETE());

        assertProblem(410, "withdrawn", review("{\"score\":1}"));
        assertEquals(List.of(), events());
    }

    @Test
    void what_the_taxonomy_does_not_have_is_refused() throws Exception {
        assertProblem(422, "unknown-facet", review("{\"set\":{\"sectr\":\"finance\"}}"));
        assertProblem(422, "unknown-code", review("{\"set\":{\"sector\":\"finanse\"}}"));
        assertProblem(422, "code-twice", review("{\"set\":{\"sector\":[\"finance\",\"finance\"]}}"));
        assertEquals(List.of(), events());
    }

    @Test
    void a_body_that_makes_no_sense_is_refused() throws Exception {
        assertProblem(400, "bad-review", review("{\"scor\":1}"));
        assertProblem(400, "bad-review", review("[]"));
        String large = "{\"comment\":\"" + "x".repeat(70_000) + "\"}";
        assertProblem(413, "too-large", review(large));
        assertProblem(
                413,
                "too-large",
                house.send(request("")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(UTF_8))))));
        assertProblem(
                403, "foreign-origin", house.send(request("{\"score\":1}").header("Origin", "http://evil.example")));
        assertEquals(List.of(), events());
    }

    @Test
    void behind_a_proxy_its_word_alone_says_who_asks() throws Exception {
        try (House proxied = House.behindProxy(broker, home.resolve("proxied"), new UserHeader("X-Remote-User"))) {
            Awaitility.await().until(() -> proxied.ingest().ready());
            String body = "{\"score\":1}";

            assertProblem(401, "nobody-known", proxied.send(request(proxied, caseId, body)));
            assertProblem(
                    401,
                    "nobody-known",
                    proxied.send(request(proxied, caseId, body)
                            .header("X-Remote-User", "anna")
                            .header("X-Remote-User", "bob")));
            assertProblem(
                    403,
                    "somebody-else",
                    proxied.send(request(proxied, caseId, "{\"score\":1,\"who\":\"bob\"}")
                            .header("X-Remote-User", "anna")));
            for (var request : List.of(
                    HttpRequest.newBuilder(proxied.uri("/v1/replays"))
                            .POST(BodyPublishers.ofString("{\"mode\":\"preview\"}")),
                    HttpRequest.newBuilder(proxied.uri("/v1/replays/r-1")).DELETE(),
                    HttpRequest.newBuilder(proxied.uri("/v1/taxonomies?who=bob"))
                            .POST(BodyPublishers.ofString("version: x")))) {
                assertProblem(401, "nobody-known", proxied.send(request));
            }
            assertEquals(List.of(), events());
            assertEquals(
                    "anna",
                    House.json(proxied.send(request(proxied, caseId, body).header("x-remote-user", "anna")))
                            .path("who")
                            .asText());
        }
    }

    private HttpResponse<String> review(String body) throws Exception {
        return review(caseId, body);
    }

    private static HttpResponse<String> review(String caseId, String body) throws Exception {
        return house.send(request(house, caseId, body));
    }

    private HttpRequest.Builder request(String body) {
        return request(house, caseId, body);
    }

    private static HttpRequest.Builder request(House house, String caseId, String body) {
        return HttpRequest.newBuilder(house.uri("/v1/cases/" + caseId + "/reviews"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private List<ConsumerRecord<String, ReviewDecided>> events() {
        return broker.all(Topics.REVIEWS).stream()
                .filter(event -> event.key().equals(caseId))
                .toList();
    }
}
