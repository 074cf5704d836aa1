package casebook.ingest.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.CaseReclassified;
import casebook.event.DifferenceKind;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.ingest.upload.UploadLimits;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        broker.send(Topics.TAXONOMIES, CURRENT, BuiltInTaxonomy.casebook2023(Instant.now()));
        tell(card("first", progress -> progress.setMode(ReplayMode.APPLY).setTaxonomy(CURRENT)));
        house = House.withoutWorkers(broker, home, new UploadLimits(100_000, 3), 64);
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

        tell(card("whole", progress -> progress.setPartitions(2).setFilter(request.getFilter())));
        assertEquals(202, answer.join().statusCode(), answer.join().body());
        assertEquals(
                "/v1/replays/whole",
                answer.join().headers().firstValue("Location").orElseThrow());
        assertEquals("RUNNING", House.json(answer.join()).path("state").asText());

        tell(part("whole", 0, ReplayState.DONE));
        tell(part("whole", 1, ReplayState.WALKING));
        awaitReplay("whole", told -> told.path("walked").asInt() == 6);
        JsonNode running = House.json(house.get("/v1/replays/whole"));
        assertEquals("RUNNING", running.path("state").asText());
        assertEquals(1, running.path("partitionsDone").asInt());
        assertEquals(caseId, running.at("/filter/caseIds/0").asText());

        tell(part("whole", 1, ReplayState.DONE));
        awaitReplay("whole", told -> told.path("state").asText().equals("DONE"));
    }

    @Test
    void what_the_step_refuses_is_a_conflict_with_its_reason() throws Exception {
        var answer = posted("{\"mode\":\"apply\",\"replayId\":\"refused\"}");
        request("refused");
        tell(card("refused", progress -> progress.setState(ReplayState.REFUSED)
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
        tell(card("twice", progress -> progress.setPartitions(1)));
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
        tell(card("back", progress -> progress.setState(ReplayState.REFUSED).setGeneration(0)));

        answer.join();
        assertEquals("first", request.getTarget());
        assertNull(request.getTaxonomy());
        assertProblem(
                404,
                "no-such-replay",
                posted("{\"mode\":\"rollback\",\"target\":\"frist\"}").join());
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
        tell(card("running", progress -> progress.setPartitions(1)));
        awaitReplay("running", told -> true);

        var answer = sent(
                HttpRequest.newBuilder(house.uri("/v1/replays/running?who=li")).DELETE());
        ReplayRequested request = request("abort-running");
        assertEquals(ReplayMode.ABORT, request.getMode());
        assertEquals("running", request.getTarget());
        assertEquals("li", request.getRequestedBy());
        tell(card(
                "abort-running", progress -> progress.setMode(ReplayMode.ABORT).setTarget("running")));
        assertEquals(202, answer.join().statusCode(), answer.join().body());
        assertEquals("running", House.json(answer.join()).path("target").asText());

        tell(part("running", 0, ReplayState.ABORTED));
        awaitReplay("running", told -> told.path("state").asText().equals("ABORTED"));
        assertProblem(
                409,
                "not-running",
                sent(HttpRequest.newBuilder(house.uri("/v1/replays/running")).DELETE())
                        .join());
        assertProblem(
                404,
                "no-such-replay",
                sent(HttpRequest.newBuilder(house.uri("/v1/replays/nobody")).DELETE())
                        .join());
    }

    @Test
    void the_list_has_the_newest_first() throws Exception {
        tell(card("older", progress -> progress.setAt(Instant.now().plusSeconds(100))));
        tell(card("newer", progress -> progress.setAt(Instant.now().plusSeconds(200))));
        awaitReplay("newer", told -> true);

        List<String> ids = House.json(house.get("/v1/replays")).findValuesAsText("replayId");
        assertTrue(ids.indexOf("newer") < ids.indexOf("older"), ids.toString());
    }

    @Test
    void events_come_until_it_is_done() throws Exception {
        tell(card("listened", progress -> progress.setPartitions(1)));
        awaitReplay("listened", told -> true);

        var events = sent(
                HttpRequest.newBuilder(house.uri("/v1/replays/listened/events")).header("Accept", "text/event-stream"));
        Thread.sleep(700);
        tell(part("listened", 0, ReplayState.WALKING));
        Thread.sleep(700);
        tell(part("listened", 0, ReplayState.DONE));

        List<String> data = events.join()
                .body()
                .lines()
                .filter(line -> line.startsWith("data: "))
                .toList();
        assertEquals(3, data.size(), events.join().body());
        assertTrue(data.get(1).contains("\"state\":\"RUNNING\""), data.get(1));
        assertTrue(data.get(2).contains("\"state\":\"DONE\""), data.get(2));
        assertEquals(
                "text/event-stream",
                events.join().headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", ""));
        assertProblem(406, "events-only", house.get("/v1/replays/listened/events"));
    }

    @Test
    void differences_are_those_of_the_replay_line_by_line() throws Exception {
        tell(card("told", progress -> progress.setPartitions(1)));
        awaitReplay("told", told -> true);
        for (int i = 0; i < 20; i++) {
            differ("told", "case" + i, i % 4 == 0 ? DifferenceKind.CONFLICT : DifferenceKind.PREVIEW);
            differ("another", "case" + i, DifferenceKind.PREVIEW);
        }

        HttpResponse<String> all = house.get("/v1/replays/told/differences");
        assertEquals(
                "application/x-ndjson", all.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(20, all.body().lines().count());
        assertTrue(all.body().lines().allMatch(line -> line.contains("\"replayId\":\"told\"")), all.body());
        assertEquals(5, lines("?kind=conflict"));
        assertEquals(7, lines("?limit=7"));
        assertProblem(400, "bad-query", house.get("/v1/replays/told/differences?kind=all"));
        assertProblem(400, "bad-query", house.get("/v1/replays/told/differences?limit=0"));
        assertProblem(404, "no-such-replay", house.get("/v1/replays/nobody/differences"));
    }

    private static long lines(String query) throws Exception {
        return house.get("/v1/replays/told/differences" + query).body().lines().count();
    }

    private static void differ(String replayId, String id, DifferenceKind kind) throws Exception {
        broker.send(
                Topics.RECLASSIFIED,
                id,
                CaseReclassified.newBuilder()
                        .setCaseId(id)
                        .setRevision(1)
                        .setReplayId(replayId)
                        .setGeneration(2)
                        .setKind(kind)
                        .setFacets(List.of("sector"))
                        .setBefore(List.of())
                        .setAfter(List.of())
                        .build());
    }

    private static CompletableFuture<HttpResponse<String>> posted(String body) {
        return sent(HttpRequest.newBuilder(house.uri("/v1/replays")).POST(BodyPublishers.ofString(body)));
    }

    private static CompletableFuture<HttpResponse<String>> sent(HttpRequest.Builder request) {
        return CompletableFuture.supplyAsync(() -> unchecked(() -> house.send(request)));
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
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

    private static void awaitReplay(String replayId, Predicate<JsonNode> as) {
        Awaitility.await().until(() -> {
            HttpResponse<String> answer = house.get("/v1/replays/" + replayId);
            return answer.statusCode() == 200 && as.test(House.json(answer));
        });
    }

    private static ReplayProgress card(String replayId, UnaryOperator<ReplayProgress.Builder> more) {
        return more.apply(ReplayProgress.newBuilder(Cards.whole(replayId, ReplayState.ACCEPTED, 0))
                        .setAt(Instant.now()))
                .build();
    }

    private static ReplayProgress part(String replayId, int partition, ReplayState state) {
        return ReplayProgress.newBuilder(Cards.part(partition, state, 3, 3L))
                .setReplayId(replayId)
                .setAt(Instant.now())
                .build();
    }

    private static void tell(ReplayProgress progress) throws Exception {
        broker.send(Topics.PROGRESS, progress.getReplayId() + "/" + progress.getPartition(), progress);
    }

    private static void assertProblem(int status, String slug, HttpResponse<String> answer) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("/problems/" + slug, House.json(answer).path("type").asText());
    }
}
