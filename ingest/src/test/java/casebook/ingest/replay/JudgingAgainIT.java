package casebook.ingest.replay;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import casebook.testkit.DeadRecords;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A redrive at the door has a case judged again by a replay, which the test plays, and waits for it a while. */
@Timeout(120)
class JudgingAgainIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    private static final String CURRENT = "casebook-2023";

    @TempDir
    static Path home;

    private static House house;
    private static PlayedStep step;

    @BeforeAll
    static void open() throws Exception {
        broker.send(Topics.TAXONOMIES, CURRENT, BuiltInTaxonomy.casebook2023(Instant.now()));
        house = House.ofDoors(broker, home);
        step = new PlayedStep(broker, house);
        step.tell(PlayedStep.card(
                "first", progress -> progress.setMode(ReplayMode.APPLY).setTaxonomy(CURRENT)));
        step.awaitReplay("first", told -> true);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_replay_that_takes_long_is_not_waited_for_and_its_letters_are_marked_when_they_are_redriven_after_it()
            throws Exception {
        String caseId = dead("slow");
        var answer = redriven(caseId);
        String id = requestedFor(caseId, 1);
        assertProblem(409, "redrive-under-way", redriven(caseId).join());
        accepted(id);
        step.tell(PlayedStep.part(id, 0, ReplayState.WALKING));

        JsonNode told = House.json(answer.join());
        assertEquals("REPLAY", told.at("/letters/0/because").asText(), told::toPrettyString);
        assertTrue(told.at("/letters/0/why").asText().contains(id), told::toPrettyString);
        assertEquals(1, waiting(caseId));

        ended(id, 1);
        takesForce("casebook-next");
        JsonNode done = House.json(redriven(caseId).join());
        assertEquals("judgedAgain", done.at("/letters/0/way").asText(), done::toPrettyString);
        assertEquals(0, waiting(caseId));
        assertEquals(1, requests(caseId).size(), "asked for twice, it is the same replay");
    }

    @Test
    void a_replay_that_found_no_such_case_is_asked_for_anew() throws Exception {
        String caseId = dead("in vain");
        var answer = redriven(caseId);
        String id = requestedFor(caseId, 1);
        accepted(id);
        ended(id, 0);

        JsonNode told = House.json(answer.join());
        assertTrue(told.at("/letters/0/why").asText().contains("found no such case"), told::toPrettyString);

        var second = redriven(caseId);
        String other = requestedFor(caseId, 2);
        assertEquals(id + "-2", other);
        accepted(other);
        ended(other, 1);
        JsonNode done = House.json(second.join());
        assertEquals("judgedAgain", done.at("/letters/0/way").asText(), done::toPrettyString);
    }

    private static void takesForce(String version) throws Exception {
        broker.send(
                Topics.TAXONOMIES,
                version,
                TaxonomyPublished.newBuilder(BuiltInTaxonomy.casebook2023(Instant.now()))
                        .setVersion(version)
                        .build());
        step.tell(PlayedStep.card("r-" + version, progress -> progress.setMode(ReplayMode.APPLY)
                .setTaxonomy(version)
                .setGeneration(9)));
        step.awaitReplay("r-" + version, told -> true);
        Awaitility.await().until(() -> house.get("/v1/taxonomies/" + version).statusCode() == 200);
    }

    private static void accepted(String id) throws Exception {
        step.tell(PlayedStep.card(id, progress -> progress.setMode(ReplayMode.APPLY)
                .setTaxonomy(CURRENT)
                .setPartitions(1)));
    }

    private static void ended(String id, long matched) throws Exception {
        step.tell(ReplayProgress.newBuilder(PlayedStep.part(id, 0, ReplayState.DONE))
                .setMatched(matched)
                .build());
        step.awaitReplay(id, told -> told.path("state").asText().equals("DONE"));
    }

    private static String dead(String text) throws Exception {
        String caseId = house.accepted(new Multipart().file("a.txt", text));
        try (var producer = new KafkaProducer<>(broker.client(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topics.DLQ.name(),
                            null,
                            caseId,
                            DeadRecords.text(caseId, 1),
                            DeadRecords.failed(Topics.EXTRACTED, DeadLetter.WALK)))
                    .get();
        }
        return caseId;
    }

    private static CompletableFuture<HttpResponse<String>> redriven(String caseId) {
        return step.sent(HttpRequest.newBuilder(house.uri("/v1/dead-letters/redrives"))
                .POST(BodyPublishers.ofString("{\"case\":\"" + caseId + "\",\"who\":\"li\"}")));
    }

    private static long waiting(String caseId) throws Exception {
        return House.json(house.get("/v1/dead-letters?case=" + caseId))
                .path("waiting")
                .asLong();
    }

    /** The id of the newest replay for a case, once there are so many. */
    private static String requestedFor(String caseId, int many) {
        broker.await(
                Topics.REPLAYS,
                all -> all.stream().filter(request -> isFor(caseId, request)).count() == many);
        ReplayRequested newest = requests(caseId).get(many - 1).value();
        assertEquals("li", newest.getRequestedBy());
        return newest.getReplayId();
    }

    private static List<ConsumerRecord<String, ReplayRequested>> requests(String caseId) {
        return broker.all(Topics.REPLAYS).stream()
                .filter(request -> isFor(caseId, request))
                .toList();
    }

    private static boolean isFor(String caseId, ConsumerRecord<String, ReplayRequested> request) {
        return request.value().getFilter().getCaseIds().equals(List.of(caseId));
    }
}
