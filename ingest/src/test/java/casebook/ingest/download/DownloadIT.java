package casebook.ingest.download;

import static casebook.ingest.Problems.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Sha256;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was submitted is given back as it came, and to nobody to run. */
@Timeout(120)
class DownloadIT {

    private static final String NAME = "申报书.html";

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    static Path home;

    private static House house;

    private byte[] bytes;
    private String caseId;
    private String file;

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
        bytes = new byte[70_000];
        new Random(UUID.randomUUID().getMostSignificantBits()).nextBytes(bytes);
        caseId = house.accepted(new Multipart().file(NAME, bytes));
        file = "/v1/cases/" + caseId + "/files/" + Sha256.hex(bytes);
    }

    @Test
    void it_comes_back_byte_by_byte_to_be_kept_and_not_run() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(house.uri(file))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());

        assertArrayEquals(bytes, answer.body());
        assertEquals("70000", header(answer, "Content-Length"));
        assertEquals("application/octet-stream", header(answer, "Content-Type"));
        assertEquals(
                "attachment; filename=\"___.html\"; filename*=UTF-8''%E7%94%B3%E6%8A%A5%E4%B9%A6.html",
                header(answer, "Content-Disposition"));
        assertEquals("sandbox; default-src 'none'", header(answer, "Content-Security-Policy"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals(
                304,
                house.send(HttpRequest.newBuilder(house.uri(file)).header("If-None-Match", header(answer, "ETag")))
                        .statusCode());
    }

    @Test
    void a_case_gives_out_its_own_files_only() throws Exception {
        String other =
                house.accepted(new Multipart().file("a.txt", UUID.randomUUID().toString()));

        assertProblem(404, "no-such-file", house.get("/v1/cases/" + other + "/files/" + Sha256.hex(bytes)));
        assertProblem(404, "no-such-case", house.get(file.replace(caseId, "a".repeat(26))));
        assertProblem(400, "not-a-hash", house.get("/v1/cases/" + caseId + "/files/..%2F..%2Fetc"));
        assertProblem(400, "not-a-hash", house.get("/v1/cases/" + caseId + "/files/" + "F".repeat(64)));
    }

    @Test
    void what_was_replaced_or_withdrawn_is_given_out_no_more() throws Exception {
        byte[] next = UUID.randomUUID().toString().getBytes(UTF_8);
        house.send(house.multipart(
                        "PUT",
                        "/v1/cases/" + caseId,
                        new Multipart().file("b.txt", next).whole())
                .header("If-Match", "1"));
        assertProblem(404, "no-such-file", house.get(file));
        String newFile = "/v1/cases/" + caseId + "/files/" + Sha256.hex(next);
        assertEquals(new String(next, UTF_8), house.get(newFile).body());

        house.send(HttpRequest.newBuilder(house.uri("/v1/cases/" + caseId))
                .header("If-Match", "2")
                .DELETE());
        assertProblem(410, "withdrawn", house.get(newFile));
    }

    @Test
    void bytes_that_are_lost_are_told_as_lost() throws Exception {
        for (Path stored : house.stored()) {
            if (stored.endsWith(Sha256.hex(bytes))) {
                Files.delete(stored);
            }
        }

        assertProblem(404, "bytes-missing", house.get(file));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
