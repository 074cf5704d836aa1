package casebook.ingest.reextract;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.CaseState;
import casebook.event.LedgerState;
import casebook.event.SubmissionEvent;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.ingest.upload.UploadLimits;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The door for reading anew. Nobody extracts; how cases get on is told by the test. */
@Timeout(120)
class ReextractIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    static Path home;

    private static House house;

    private String words;
    private String caseId;

    @BeforeAll
    static void open() throws Exception {
        house = House.withoutWorkers(broker, home, new UploadLimits(100_000, 3), 64);
        Awaitility.await().until(() -> house.ingest().ready());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void submit() throws Exception {
        words = UUID.randomUUID().toString();
        caseId = house.accepted(upload());
    }

    @Test
    void a_case_is_told_once_more_under_the_next_extraction() throws Exception {
        told(LedgerState.CURATED, 1, 1);

        HttpResponse<String> answer = reextract();

        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals("{\"caseId\":\"" + caseId + "\",\"revision\":1,\"extraction\":2}", answer.body());
        assertEquals(
                "/v1/cases/" + caseId + "/status",
                answer.headers().firstValue("Location").orElse(""));
        List<SubmissionEvent> events = events();
        assertEquals(2, events.size());
        assertEquals(2, events.get(1).getExtraction());
        assertEquals(
                events.get(0),
                SubmissionEvent.newBuilder(events.get(1)).setExtraction(1).build());
    }

    @Test
    void while_it_is_under_way_its_status_says_so_and_nobody_may_ask_again() throws Exception {
        told(LedgerState.CURATED, 1, 1);
        reextract();

        JsonNode status = House.json(house.get("/v1/cases/" + caseId + "/status"));
        assertEquals("CURATED", status.path("state").asText());
        assertEquals(
                List.of(2, 1),
                List.of(
                        status.path("extraction").asInt(),
                        status.path("settled").asInt()));
        assertProblem(409, "under-way", reextract());

        told(LedgerState.CURATED, 2, 1);
        HttpResponse<String> again = reextract();
        assertProblem(409, "under-way", again);
        assertTrue(again.headers().firstValue("Retry-After").isPresent());

        told(LedgerState.CURATED, 2, 2);
        assertEquals(3, House.json(reextract()).path("extraction").asInt());
        assertEquals(3, events().size());
    }

    @Test
    void a_case_that_has_just_come_is_being_extracted_already() throws Exception {
        assertProblem(409, "under-way", reextract());
        told(LedgerState.EXTRACTED, 1, 1);
        assertProblem(409, "under-way", reextract());
        assertEquals(1, events().size());
    }

    @Test
    void what_was_rejected_or_failed_may_be_read_anew_and_is_received_until_then() throws Exception {
        told(LedgerState.REJECTED, 1, 1);

        assertEquals(202, reextract().statusCode());

        assertEquals(
                "RECEIVED",
                House.json(house.get("/v1/cases/" + caseId + "/status"))
                        .path("state")
                        .asText());
        told(LedgerState.FAILED, 2, 2);
        assertEquals(202, reextract().statusCode());
    }

    @Test
    void of_many_who_ask_at_once_one_is_heard() throws Exception {
        told(LedgerState.CURATED, 1, 1);
        Callable<Integer> ask = () -> reextract().statusCode();
        var askers = Executors.newFixedThreadPool(16);
        int heard = 0;
        try {
            for (Future<Integer> status : askers.invokeAll(Collections.nCopies(16, ask))) {
                heard += status.get() == 202 ? 1 : 0;
            }
        } finally {
            askers.shutdown();
        }

        assertEquals(1, heard);
        assertEquals(
                List.of(1, 2),
                events().stream().map(SubmissionEvent::getExtraction).toList());
    }

    @Test
    void who_comes_after_a_restart_gets_the_next_number() throws Exception {
        told(LedgerState.CURATED, 1, 1);
        reextract();
        told(LedgerState.CURATED, 2, 2);

        try (House restarted = House.withoutWorkers(broker, home, new UploadLimits(100_000, 3), 64)) {
            Awaitility.await().until(() -> restarted.ingest().ready());

            assertEquals(
                    3,
                    House.json(restarted.send(request(restarted, caseId)))
                            .path("extraction")
                            .asInt());
        }
    }

    @Test
    void neither_receipt_nor_revision_changes_with_it() throws Exception {
        String receipt = house.post(upload()).body();
        told(LedgerState.CURATED, 1, 1);
        reextract();

        assertEquals(receipt, house.post(upload()).body());
        byte[] next = new Multipart().file("a.txt", words + words).whole();
        HttpResponse<String> revised =
                house.send(house.multipart("PUT", "/v1/cases/" + caseId, next).header("If-Match", "1"));
        assertEquals(2, House.json(revised).path("revision").asInt());
        assertEquals(1, events().get(2).getExtraction(), "a revision begins with its first extraction");
    }

    @Test
    void a_case_that_is_not_as_the_caller_believes_is_left_alone() throws Exception {
        told(LedgerState.CURATED, 1, 1);

        assertProblem(404, "no-such-case", house.send(request(house, "a".repeat(26))));
        assertProblem(400, "not-a-case-id", house.send(request(house, "nonsense")));
        assertProblem(409, "stale-revision", house.send(request(house, caseId).header("If-Match", "2")));
        assertProblem(400, "bad-revision", house.send(request(house, caseId).header("If-Match", "first")));
        assertProblem(
                403, "foreign-origin", house.send(request(house, caseId).header("Origin", "http://evil.example")));
        assertEquals(1, events().size());
        assertEquals(
                202,
                house.send(request(house, caseId).header("If-Match", "\"1\"")).statusCode());
    }

    @Test
    void a_withdrawn_case_is_not_read_anew() throws Exception {
        told(LedgerState.CURATED, 1, 1);
        house.send(HttpRequest.newBuilder(house.uri("/v1/cases/" + caseId)).DELETE());

        assertProblem(410, "withdrawn", reextract());
        assertEquals(2, events().size());
    }

    @Test
    void a_case_whose_files_are_gone_is_refused_with_what_to_do() throws Exception {
        told(LedgerState.CURATED, 1, 1);
        for (Path file : house.stored()) {
            if (Files.readString(file).equals(words)) {
                Files.delete(file);
            }
        }

        HttpResponse<String> answer = reextract();

        assertProblem(409, "files-gone", answer);
        assertTrue(answer.body().contains("PUT all files") && answer.body().contains("If-Match: 1"), answer.body());
        assertEquals(1, events().size());
        HttpResponse<String> revised = house.send(
                house.multipart("PUT", "/v1/cases/" + caseId, upload().whole()).header("If-Match", "1"));
        assertEquals(2, House.json(revised).path("revision").asInt());
    }

    /** The ledger's row, as soon as the house has it. */
    private void told(LedgerState state, int extraction, int settled) throws Exception {
        Instant now = Instant.now();
        broker.send(
                Topics.LEDGER,
                caseId,
                CaseState.newBuilder()
                        .setCaseId(caseId)
                        .setRevision(1)
                        .setExtraction(extraction)
                        .setSettled(settled)
                        .setState(state)
                        .setReasons(List.of(String.valueOf(now.toEpochMilli())))
                        .setChangedAt(now)
                        .build());
        Awaitility.await().until(() -> house.get("/v1/cases/" + caseId + "/status")
                .body()
                .contains(String.valueOf(now.toEpochMilli())));
    }

    private Multipart upload() {
        return new Multipart().file("a.txt", words).metadata("{\"submitter\":\"me\",\"所在地区\":\"上海\"}");
    }

    private HttpResponse<String> reextract() throws Exception {
        return house.send(request(house, caseId));
    }

    private static HttpRequest.Builder request(House house, String caseId) {
        return HttpRequest.newBuilder(house.uri("/v1/cases/" + caseId + "/extractions"))
                .POST(BodyPublishers.noBody());
    }

    private List<SubmissionEvent> events() {
        return broker.all(Topics.SUBMISSIONS).stream()
                .filter(event -> event.key().equals(caseId))
                .map(ConsumerRecord::value)
                .toList();
    }
}
