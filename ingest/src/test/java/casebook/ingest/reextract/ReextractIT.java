package casebook.ingest.reextract;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.LedgerState;
import casebook.event.SubmissionEvent;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private AskedAnew asked;

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
        asked = AskedAnew.submitted(broker, house);
    }

    @Test
    void a_case_is_told_once_more_under_the_next_extraction() throws Exception {
        asked.told(LedgerState.CURATED, 1, 1);

        HttpResponse<String> answer = asked.reextract();

        assertEquals(202, answer.statusCode(), answer.body());
        assertEquals("{\"caseId\":\"" + asked.caseId() + "\",\"revision\":1,\"extraction\":2}", answer.body());
        assertEquals(
                "/v1/cases/" + asked.caseId() + "/status",
                answer.headers().firstValue("Location").orElse(""));
        List<SubmissionEvent> events = asked.events();
        assertEquals(2, events.size());
        assertEquals(2, events.get(1).getExtraction());
        assertEquals(
                events.get(0),
                SubmissionEvent.newBuilder(events.get(1)).setExtraction(1).build());
    }

    @Test
    void while_it_is_under_way_its_status_says_so_and_nobody_may_ask_again() throws Exception {
        asked.told(LedgerState.CURATED, 1, 1);
        asked.reextract();

        JsonNode status = House.json(house.get("/v1/cases/" + asked.caseId() + "/status"));
        assertEquals("CURATED", status.path("state").asText());
        assertEquals(
                List.of(2, 1),
                List.of(
                        status.path("extraction").asInt(),
                        status.path("settled").asInt()));
        assertProblem(409, "under-way", asked.reextract());

        asked.told(LedgerState.CURATED, 2, 1);
        HttpResponse<String> again = asked.reextract();
        assertProblem(409, "under-way", again);
        assertTrue(again.headers().firstValue("Retry-After").isPresent());

        asked.told(LedgerState.CURATED, 2, 2);
        assertEquals(3, House.json(asked.reextract()).path("extraction").asInt());
        assertEquals(3, asked.events().size());
    }

    @Test
    void a_case_that_has_just_come_is_being_extracted_already() throws Exception {
        assertProblem(409, "under-way", asked.reextract());
        asked.told(LedgerState.EXTRACTED, 1, 1);
        assertProblem(409, "under-way", asked.reextract());
        assertEquals(1, asked.events().size());
    }

    @Test
    void what_was_rejected_or_failed_may_be_read_anew_and_is_received_until_then() throws Exception {
        asked.told(LedgerState.REJECTED, 1, 1);

        assertEquals(202, asked.reextract().statusCode());

        assertEquals(
                "RECEIVED",
                House.json(house.get("/v1/cases/" + asked.caseId() + "/status"))
                        .path("state")
                        .asText());
        asked.told(LedgerState.FAILED, 2, 2);
        assertEquals(202, asked.reextract().statusCode());
    }

    @Test
    void of_many_who_ask_at_once_one_is_heard() throws Exception {
        asked.told(LedgerState.CURATED, 1, 1);
        Callable<Integer> ask = () -> asked.reextract().statusCode();
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
                asked.events().stream().map(SubmissionEvent::getExtraction).toList());
    }

    @Test
    void who_comes_after_a_restart_gets_the_next_number() throws Exception {
        asked.told(LedgerState.CURATED, 1, 1);
        asked.reextract();
        asked.told(LedgerState.CURATED, 2, 2);

        try (House restarted = House.ofDoors(broker, home)) {
            Awaitility.await().until(() -> restarted.ingest().ready());

            assertEquals(
                    3,
                    House.json(restarted.send(AskedAnew.request(restarted, asked.caseId())))
                            .path("extraction")
                            .asInt());
        }
    }

    @Test
    void neither_receipt_nor_revision_changes_with_it() throws Exception {
        String receipt = house.post(asked.upload()).body();
        asked.told(LedgerState.CURATED, 1, 1);
        asked.reextract();

        assertEquals(receipt, house.post(asked.upload()).body());
        byte[] next =
                new Multipart().file("a.txt", asked.words() + asked.words()).whole();
        HttpResponse<String> revised = house.send(
                house.multipart("PUT", "/v1/cases/" + asked.caseId(), next).header("If-Match", "1"));
        assertEquals(2, House.json(revised).path("revision").asInt());
        assertEquals(1, asked.events().get(2).getExtraction(), "a revision begins with its first extraction");
    }
}
