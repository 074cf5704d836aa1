package casebook.ingest.reextract;

import static casebook.ingest.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.LedgerState;
import casebook.ingest.House;
import casebook.testkit.Broker;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who is sent away from the door for reading anew. */
@Timeout(120)
class ReextractRefusedIT {

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
    void a_case_that_is_not_as_the_caller_believes_is_left_alone() throws Exception {
        asked.told(LedgerState.CURATED, 1, 1);

        assertProblem(404, "no-such-case", house.send(AskedAnew.request(house, "a".repeat(26))));
        assertProblem(400, "not-a-case-id", house.send(AskedAnew.request(house, "nonsense")));
        assertProblem(409, "stale-revision", house.send(asked.request().header("If-Match", "2")));
        assertProblem(400, "bad-revision", house.send(asked.request().header("If-Match", "first")));
        assertProblem(403, "foreign-origin", house.send(asked.request().header("Origin", "http://evil.example")));
        assertEquals(1, asked.events().size());
        assertEquals(
                202, house.send(asked.request().header("If-Match", "\"1\"")).statusCode());
    }

    @Test
    void a_withdrawn_case_is_not_read_anew() throws Exception {
        asked.told(LedgerState.CURATED, 1, 1);
        house.send(
                HttpRequest.newBuilder(house.uri("/v1/cases/" + asked.caseId())).DELETE());

        assertProblem(410, "withdrawn", asked.reextract());
        assertEquals(2, asked.events().size());
    }

    @Test
    void a_case_whose_files_are_gone_is_refused_with_what_to_do() throws Exception {
        asked.told(LedgerState.CURATED, 1, 1);
        for (Path file : house.stored()) {
            if (Files.readString(file).equals(asked.words())) {
                Files.delete(file);
            }
        }

        HttpResponse<String> answer = asked.reextract();

        assertProblem(409, "files-gone", answer);
        assertTrue(answer.body().contains("PUT all files") && answer.body().contains("If-Match: 1"), answer.body());
        assertEquals(1, asked.events().size());
        HttpResponse<String> revised = house.send(house.multipart(
                        "PUT", "/v1/cases/" + asked.caseId(), asked.upload().whole())
                .header("If-Match", "1"));
        assertEquals(2, House.json(revised).path("revision").asInt());
    }
}
