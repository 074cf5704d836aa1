package casebook.ingest.replay;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.CaseReclassified;
import casebook.event.DifferenceKind;
import casebook.event.ReplayState;
import casebook.ingest.House;
import casebook.testkit.Broker;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Replays are listed, listened to and read by their differences. */
@Timeout(120)
class ReadReplaysIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    static Path home;

    private static House house;
    private static PlayedStep step;

    @BeforeAll
    static void open() throws Exception {
        house = House.ofDoors(broker, home);
        step = new PlayedStep(broker, house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_list_has_the_newest_first() throws Exception {
        step.tell(PlayedStep.card(
                "older", progress -> progress.setAt(Instant.now().plusSeconds(100))));
        step.tell(PlayedStep.card(
                "newer", progress -> progress.setAt(Instant.now().plusSeconds(200))));
        step.awaitReplay("newer", told -> true);

        List<String> ids = House.json(house.get("/v1/replays")).findValuesAsText("replayId");
        assertTrue(ids.indexOf("newer") < ids.indexOf("older"), ids.toString());
    }

    @Test
    void events_come_until_it_is_done() throws Exception {
        step.tell(PlayedStep.card("listened", progress -> progress.setPartitions(1)));
        step.awaitReplay("listened", told -> true);

        var events = step.sent(
                HttpRequest.newBuilder(house.uri("/v1/replays/listened/events")).header("Accept", "text/event-stream"));
        Thread.sleep(700);
        step.tell(PlayedStep.part("listened", 0, ReplayState.WALKING));
        Thread.sleep(700);
        step.tell(PlayedStep.part("listened", 0, ReplayState.DONE));

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
        step.tell(PlayedStep.card("told", progress -> progress.setPartitions(1)));
        step.awaitReplay("told", told -> true);
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
}
