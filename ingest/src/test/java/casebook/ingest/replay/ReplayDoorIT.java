package casebook.ingest.replay;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A replay is asked for, accepted or refused by a step that the test plays, told of while it runs, and read. */
@Timeout(120)
class ReplayDoorIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    private static final String CURRENT = "casebook-2023";

    @TempDir
    static Path home;

    private static House house;
    private static PlayedStep step;
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        broker.send(Topics.TAXONOMIES, CURRENT, BuiltInTaxonomy.casebook2023(Instant.now()));
        house = House.ofDoors(broker, home);
        step = new PlayedStep(broker, house);
        step.tell(PlayedStep.card(
                "first", progress -> progress.setMode(ReplayMode.APPLY).setTaxonomy(CURRENT)));
        step.awaitReplay("first", told -> true);
        caseId = house.accepted(new Multipart().file("a.txt", "x"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_replay_is_requested_accepted_and_told_of_until_it_is_done() throws Exception {
        var answer = posted("""
                {"mode": "preview", "replayId": "whole", "who": "li",
                 "filter": {"caseIds": ["CASE"], "sectors": ["finance"]}}""".replace("CASE", caseId));
        ReplayRequested request = request("whole");
        assertEquals(CURRENT, request.getTaxonomy());
        assertEquals(ReplayMode.PREVIEW, request.getMode());
        assertEquals("li", request.getRequestedBy());
        assertEquals(List.of(caseId), request.getFilter().getCaseIds());
        assertNull(request.getTarget());

        step.tell(PlayedStep.card("whole", progress -> progress.setPartitions(2).setFilter(request.getFilter())));
        assertEquals(202, answer.join().statusCode(), answer.join().body());
        assertEquals(
                "/v1/replays/whole",
                answer.join().headers().firstValue("Location").orElseThrow());
        assertEquals("RUNNING", House.json(answer.join()).path("state").asText());

        step.tell(PlayedStep.part("whole", 0, ReplayState.DONE));
        step.tell(PlayedStep.part("whole", 1, ReplayState.WALKING));
        step.awaitReplay("whole", told -> told.path("walked").asInt() == 6);
        JsonNode running = House.json(house.get("/v1/replays/whole"));
        assertEquals("RUNNING", running.path("state").asText());
        assertEquals(1, running.path("partitionsDone").asInt());
        assertEquals(caseId, running.at("/filter/caseIds/0").asText());

        step.tell(PlayedStep.part("whole", 1, ReplayState.DONE));
        step.awaitReplay("whole", told -> told.path("state").asText().equals("DONE"));
    }

    @Test
    void what_the_step_refuses_is_a_conflict_with_its_reason() throws Exception {
        var answer = posted("{\"mode\":\"apply\",\"replayId\":\"refused\"}");
        request("refused");
        step.tell(PlayedStep.card("refused", progress -> progress.setState(ReplayState.REFUSED)
                .setGeneration(0)
                .setReason("another one is running")));

        assertProblem(409, "replay-refused", answer.join());
        assertEquals(
                "another one is running",
                House.json(answer.join()).path("detail").asText());
        assertEquals(
                "REFUSED",
                House.json(house.get("/v1/replays/refused")).path("state").asText());
    }

    @Test
    void a_step_that_is_silent_is_not_waited_for_for_ever() throws Exception {
        HttpResponse<String> answer = posted("{\"mode\":\"preview\"}").join();

        assertEquals(202, answer.statusCode());
        JsonNode told = House.json(answer);
        assertEquals("REQUESTED", told.path("state").asText());
        String id = told.path("replayId").asText();
        assertTrue(id.matches("r-[0-9a-f]{12}"), id);
        assertEquals(
                "REQUESTED",
                House.json(house.get("/v1/replays/" + id)).path("state").asText());
    }

    @Test
    void the_same_request_again_is_the_same_replay_and_another_one_is_not() throws Exception {
        String body = "{\"mode\":\"preview\",\"replayId\":\"twice\"}";
        var first = posted(body);
        request("twice");
        step.tell(PlayedStep.card("twice", progress -> progress.setPartitions(1)));
        assertEquals(first.join().body(), posted(body).join().body());

        assertProblem(
                409,
                "id-taken",
                posted("{\"mode\":\"apply\",\"replayId\":\"twice\"}").join());
        assertEquals(1, requests("twice").size());
    }

    @Test
    void a_rollback_is_of_the_order_in_force_unless_another_is_named() throws Exception {
        var answer = posted("{\"mode\":\"rollback\",\"replayId\":\"back\"}");
        ReplayRequested request = request("back");
        step.tell(PlayedStep.card(
                "back", progress -> progress.setState(ReplayState.REFUSED).setGeneration(0)));

        answer.join();
        assertTrue(List.of("first", "later").contains(request.getTarget()), request.getTarget());
        assertNull(request.getTaxonomy());
        assertProblem(
                404,
                "no-such-replay",
                posted("{\"mode\":\"rollback\",\"target\":\"frist\"}").join());
    }

    @Test
    void what_is_taken_back_is_not_taken_back_again_unless_that_is_named() throws Exception {
        step.tell(PlayedStep.card("undone", progress -> progress.setMode(ReplayMode.ROLLBACK)
                .setTaxonomy(CURRENT)
                .setTarget("other")
                .setGeneration(50)));
        step.awaitReplay("undone", told -> true);
        try {
            HttpResponse<String> refused = posted("{\"mode\":\"rollback\"}").join();
            assertProblem(409, "taken-back-already", refused);
            assertTrue(House.json(refused).path("detail").asText().contains("undone"), refused.body());

            posted("{\"mode\":\"rollback\",\"target\":\"undone\",\"replayId\":\"named\"}");
            assertEquals("undone", request("named").getTarget());
        } finally {
            step.tell(PlayedStep.card("later", progress -> progress.setMode(ReplayMode.APPLY)
                    .setTaxonomy(CURRENT)
                    .setGeneration(51)));
            step.awaitReplay("later", told -> true);
        }
    }

    @Test
    void what_there_is_not_is_refused_before_anything_is_written() throws Exception {
        int before = broker.all(Topics.REPLAYS).size();

        assertProblem(
                404,
                "no-such-taxonomy",
                posted("{\"mode\":\"apply\",\"taxonomy\":\"none\"}").join());
        assertProblem(
                404,
                "no-such-case",
                posted("{\"mode\":\"preview\",\"filter\":{\"caseIds\":[\"" + "a".repeat(26) + "\"]}}")
                        .join());
        HttpResponse<String> sector = posted("{\"mode\":\"preview\",\"filter\":{\"sectors\":[\"finanse\"]}}")
                .join();
        assertProblem(422, "no-such-sector", sector);
        assertTrue(House.json(sector).path("detail").asText().contains("did you mean finance?"), sector.body());
        assertProblem(400, "bad-replay", posted("{}").join());
        assertProblem(413, "too-large", posted(" ".repeat(300_000)).join());
        assertEquals(
                403,
                house.send(HttpRequest.newBuilder(house.uri("/v1/replays"))
                                .header("Origin", "http://evil.example")
                                .POST(BodyPublishers.ofString("{\"mode\":\"preview\"}")))
                        .statusCode());
        assertEquals(before, broker.all(Topics.REPLAYS).size());
    }

    @Test
    void a_running_replay_is_aborted_and_another_is_not() throws Exception {
        step.tell(PlayedStep.card("running", progress -> progress.setPartitions(1)));
        step.awaitReplay("running", told -> true);

        var answer = step.sent(
                HttpRequest.newBuilder(house.uri("/v1/replays/running?who=li")).DELETE());
        ReplayRequested request = request("abort-running");
        assertEquals(ReplayMode.ABORT, request.getMode());
        assertEquals("running", request.getTarget());
        assertEquals("li", request.getRequestedBy());
        step.tell(PlayedStep.card(
                "abort-running", progress -> progress.setMode(ReplayMode.ABORT).setTarget("running")));
        assertEquals(202, answer.join().statusCode(), answer.join().body());
        assertEquals("running", House.json(answer.join()).path("target").asText());

        step.tell(PlayedStep.part("running", 0, ReplayState.ABORTED));
        step.awaitReplay("running", told -> told.path("state").asText().equals("ABORTED"));
        assertProblem(
                409,
                "not-running",
                step.sent(HttpRequest.newBuilder(house.uri("/v1/replays/running"))
                                .DELETE())
                        .join());
        assertProblem(
                404,
                "no-such-replay",
                step.sent(HttpRequest.newBuilder(house.uri("/v1/replays/nobody"))
                                .DELETE())
                        .join());
    }

    private static CompletableFuture<HttpResponse<String>> posted(String body) {
        return step.sent(HttpRequest.newBuilder(house.uri("/v1/replays")).POST(BodyPublishers.ofString(body)));
    }

    private static ReplayRequested request(String replayId) {
        Awaitility.await().until(() -> !requests(replayId).isEmpty());
        var record = requests(replayId).get(0);
        assertEquals(Topics.ONE_ORDER, record.key());
        assertNotNull(record.headers().lastHeader("ce_id"));
        return record.value();
    }

    private static List<ConsumerRecord<String, ReplayRequested>> requests(String replayId) {
        return broker.all(Topics.REPLAYS).stream()
                .filter(record -> record.value().getReplayId().equals(replayId))
                .toList();
    }
}
