package casebook.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import casebook.contract.Topics;
import casebook.ingest.House;
import casebook.ingest.Multipart;
import casebook.testkit.Broker;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with an upload: a problem that says what to do, no event, and nothing left on the disk. */
@Timeout(120)
class BadUploadIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    private static final int MOST = 100_000;

    @TempDir
    static Path home;

    private static House house;

    @BeforeAll
    static void open() throws Exception {
        house = House.withoutWorkers(broker, home.resolve("wide"), new UploadLimits(MOST, 3), 64);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        Awaitility.await().until(() -> house.stored().isEmpty());
        assertEquals(List.of(), broker.all(Topics.SUBMISSIONS));
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                arguments("no file", 400, new Multipart().metadata("{}").whole()),
                arguments("no part at all", 400, new Multipart().whole()),
                arguments(
                        "an empty file",
                        400,
                        new Multipart().file("a.txt", "x").file("b.txt", "").whole()),
                arguments(
                        "a part of another name",
                        400,
                        new Multipart().part("document", new byte[] {1}).whole()),
                arguments(
                        "a file without a name",
                        400,
                        new Multipart().part("file", new byte[] {1}).whole()),
                arguments("a path", 400, new Multipart().file("../a.txt", "x").whole()),
                arguments(
                        "an absolute path",
                        400,
                        new Multipart().file("/etc/passwd", "x").whole()),
                arguments(
                        "a Windows path",
                        400,
                        new Multipart().file("C:\\\\a.txt", "x").whole()),
                arguments("a dot", 400, new Multipart().file(".", "x").whole()),
                arguments("a NUL", 400, new Multipart().file("a\0.txt", "x").whole()),
                arguments(
                        "a bell", 400, new Multipart().file("a\u0007.txt", "x").whole()),
                arguments(
                        "a name that reads backwards",
                        400,
                        new Multipart().file("a\u202Efdp.exe", "x").whole()),
                arguments(
                        "a very long name",
                        400,
                        new Multipart().file("长".repeat(90) + ".txt", "x").whole()),
                arguments("a cut body", 400, new Multipart().file("a.txt", "x").broken()),
                arguments(
                        "a body cut inside a file",
                        400,
                        new Multipart()
                                .raw(
                                        "--" + Multipart.BOUNDARY
                                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc")
                                .broken()),
                arguments("another boundary", 400, "--other\r\n\r\nx\r\n--other--".getBytes(UTF_8)),
                arguments("metadata that is no JSON", 400, good().metadata("{").whole()),
                arguments("metadata that is a list", 400, good().metadata("[]").whole()),
                arguments(
                        "metadata with numbers",
                        400,
                        good().metadata("{\"a\":1}").whole()),
                arguments(
                        "metadata twice",
                        400,
                        good().metadata("{}").metadata("{}").whole()),
                arguments(
                        "metadata with a doubled key",
                        400,
                        good().metadata("{\"a\":\"1\",\"a\":\"2\"}").whole()),
                arguments(
                        "huge metadata",
                        400,
                        good().metadata("\"" + "x".repeat(70_000) + "\"").whole()),
                arguments(
                        "too many files",
                        413,
                        new Multipart()
                                .file("1", "1")
                                .file("2", "2")
                                .file("3", "3")
                                .file("4", "4")
                                .whole()),
                arguments(
                        "too many bytes",
                        413,
                        good().file("big", "x".repeat(MOST)).whole()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void is_refused(String what, int status, byte[] body) throws Exception {
        HttpResponse<String> answer = house.send(house.multipart("POST", "/v1/cases", body));

        assertProblem(status, answer);
    }

    @Test
    void a_problem_is_told_in_utf_8() throws Exception {
        HttpResponse<String> answer = house.post(new Multipart().part("申报", new byte[] {1}));

        assertTrue(House.json(answer).path("detail").asText().contains("\"申报\""), answer.body());
    }

    @Test
    void another_content_type_is_refused() throws Exception {
        assertProblem(
                415,
                house.send(HttpRequest.newBuilder(house.uri("/v1/cases"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))));
        assertProblem(
                415,
                house.send(HttpRequest.newBuilder(house.uri("/v1/cases"))
                        .header("Content-Type", "multipart/form-data")
                        .POST(BodyPublishers.ofString("x"))));
        assertProblem(
                415, house.send(HttpRequest.newBuilder(house.uri("/v1/cases")).POST(BodyPublishers.noBody())));
    }

    @Test
    void a_page_of_another_site_is_refused() throws Exception {
        byte[] body = good().whole();

        assertProblem(
                403, house.send(house.multipart("POST", "/v1/cases", body).header("Origin", "http://evil.example")));
        assertProblem(403, house.send(house.multipart("POST", "/v1/cases", body).header("Origin", "null")));
    }

    @Test
    void an_endless_upload_is_answered_before_its_end() throws Exception {
        try (var socket = new Socket("127.0.0.1", house.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/cases HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary="
                            + Multipart.BOUNDARY + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(UTF_8));
            chunk(
                    out,
                    new Multipart()
                            .raw("--" + Multipart.BOUNDARY
                                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n")
                            .broken());
            for (int i = 0; i < 3; i++) {
                chunk(out, new byte[MOST / 2]);
            }

            assertEquals("HTTP/1.1 413", new String(socket.getInputStream().readNBytes(12), UTF_8));
        }
    }

    @Test
    void a_client_that_sends_far_too_much_still_hears_why() throws Exception {
        byte[] body = good().file("big", new byte[40_000_000]).whole();

        assertProblem(413, house.send(house.multipart("POST", "/v1/cases", body)));
        assertProblem(
                413,
                house.send(HttpRequest.newBuilder(house.uri("/v1/cases"))
                        .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))));
    }

    @Test
    void a_client_that_goes_away_leaves_nothing() throws Exception {
        try (var socket = new Socket("127.0.0.1", house.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/cases HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 90000\r\n"
                            + "Content-Type: multipart/form-data; boundary=" + Multipart.BOUNDARY + "\r\n\r\n--"
                            + Multipart.BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(new byte[70_000]);
            out.flush();
            Awaitility.await().until(() -> house.stored().size() == 1);
        }

        Awaitility.await().until(() -> house.stored().isEmpty());
    }

    @Test
    void one_too_many_at_once_is_asked_to_come_back() throws Exception {
        try (House narrow = House.withoutWorkers(broker, home.resolve("narrow"), new UploadLimits(MOST, 3), 1);
                var socket = new Socket("127.0.0.1", narrow.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/cases HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 90000\r\n"
                            + "Content-Type: multipart/form-data; boundary=" + Multipart.BOUNDARY + "\r\n\r\n--"
                            + Multipart.BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n")
                    .getBytes(UTF_8));
            out.write(new byte[70_000]);
            out.flush();
            Awaitility.await().until(() -> narrow.stored().size() == 1);

            HttpResponse<String> answer = narrow.post(good());

            assertProblem(429, answer);
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
        }
    }

    @Test
    void without_a_broker_nothing_is_accepted() throws Exception {
        try (House alone = House.inFrontOf(
                Map.of("bootstrap.servers", "127.0.0.1:1", "max.block.ms", 500), home.resolve("alone"))) {
            HttpResponse<String> answer = alone.post(good());

            assertProblem(503, answer);
            assertTrue(answer.headers().firstValue("Retry-After").isPresent());
            assertFalse(alone.ingest().ready());
            assertEquals(List.of(), alone.stored());
        }
    }

    private static Multipart good() {
        return new Multipart().file("a.txt", "x");
    }

    private static void chunk(OutputStream out, byte[] bytes) throws Exception {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
    }

    private static void assertProblem(int status, HttpResponse<String> answer) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = House.json(answer);
        assertEquals(status, problem.path("status").asInt());
        assertTrue(problem.path("detail").asText().length() > 20, answer.body());
    }
}
