package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.door.Instances;
import casebook.process.Callers;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import casebook.process.UserHeader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk of its own in front of something that answers as ingest would. */
class ForwardingIT {

    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<String> users;
    private HttpServer ingest;
    private Desk desk;
    private FrontDoor door;

    @BeforeEach
    void open() throws Exception {
        ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/", this::answer);
        ingest.start();
        var address = URI.create("http://127.0.0.1:" + ingest.getAddress().getPort());
        // Nobody is asked for the archive here, so none has to be there.
        desk = Desk.alone(new DeskConfig(
                "jdbc:postgresql://127.0.0.1:1/none",
                "nobody",
                "",
                "127.0.0.1",
                new UserHeader("X-Remote-User"),
                address));
        door = FrontDoor.open(new HttpAddress("127.0.0.1", 0), () -> true, desk::routes);
    }

    @AfterEach
    void close() {
        door.close();
        desk.close();
        ingest.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean isForNames = exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().equals("/v1/taxonomies");
        if (!isForNames) {
            asked.incrementAndGet();
            users = exchange.getRequestHeaders().get("X-Remote-User");
        }
        int length = exchange.getRequestBody().readAllBytes().length;
        String said = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " " + length + " "
                + exchange.getRequestHeaders().getFirst("If-Match");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Location", "/v1/cases/x/status");
        exchange.getResponseHeaders().add("Content-Disposition", "attachment");
        exchange.getResponseHeaders().add("Content-Security-Policy", "sandbox");
        exchange.sendResponseHeaders(202, said.getBytes(UTF_8).length);
        exchange.getResponseBody().write(said.getBytes(UTF_8));
        exchange.close();
    }

    @Test
    void a_write_goes_to_ingest_whole_and_its_answer_comes_back() throws Exception {
        byte[] large = new byte[3_000_000];

        var answer = send(request("/v1/cases")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(large)));

        assertEquals(202, answer.statusCode());
        assertEquals(
                "/v1/cases/x/status", answer.headers().firstValue("Location").orElseThrow());
        assertEquals("POST /v1/cases multipart/form-data; boundary=x 3000000 null", answer.body());
    }

    @Test
    void conditions_and_queries_go_along() throws Exception {
        assertEquals(
                "PUT /v1/cases/abc?why=%E8%A1%A5%E6%AD%A3 text/plain 1 \"3\"",
                send(request("/v1/cases/abc?why=%E8%A1%A5%E6%AD%A3")
                                .header("If-Match", "\"3\"")
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString("x")))
                        .body());
        assertEquals(
                "DELETE /v1/cases/abc null 0 null",
                send(request("/v1/cases/abc").DELETE()).body());
        assertEquals(
                "GET /v1/cases/abc/status null 0 null",
                send(request("/v1/cases/abc/status")).body());
    }

    @Test
    void a_file_comes_back_with_what_keeps_browsers_from_running_it() throws Exception {
        var answer = send(request("/v1/cases/abc/files/0f"));

        assertEquals("GET /v1/cases/abc/files/0f null 0 null", answer.body());
        assertEquals(
                "attachment", answer.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(
                "sandbox",
                answer.headers().firstValue("Content-Security-Policy").orElse(""));
    }

    @Test
    void what_asks_for_another_extraction_goes_along() throws Exception {
        assertEquals(
                "POST /v1/cases/abc/extractions null 0 \"1\"",
                send(request("/v1/cases/abc/extractions")
                                .header("If-Match", "\"1\"")
                                .POST(BodyPublishers.noBody()))
                        .body());
        assertEquals(
                403,
                send(request("/v1/cases/abc/extractions")
                                .header("Origin", "http://evil.example")
                                .POST(BodyPublishers.noBody()))
                        .statusCode());
    }

    @Test
    void a_review_goes_along_with_who_the_proxy_says_it_is() throws Exception {
        assertEquals(
                "POST /v1/cases/abc/reviews application/json 2 \"1\"",
                send(request("/v1/cases/abc/reviews")
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"1\"")
                                .header("X-Remote-User", "anna")
                                .header("X-Remote-User", "bob")
                                .POST(BodyPublishers.ofString("{}")))
                        .body());
        assertEquals(List.of("anna", "bob"), users);
        assertEquals(
                403,
                send(request("/v1/cases/abc/reviews")
                                .header("Origin", "http://evil.example")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode());
    }

    @Test
    void taxonomies_and_replays_are_ingests() throws Exception {
        assertEquals(
                "POST /v1/taxonomies?who=li application/yaml 1 null",
                send(request("/v1/taxonomies?who=li")
                                .header("Content-Type", "application/yaml")
                                .POST(BodyPublishers.ofString("x")))
                        .body());
        assertEquals(
                "POST /v1/replays null 2 null",
                send(request("/v1/replays").POST(BodyPublishers.ofString("{}"))).body());
        assertEquals(
                "DELETE /v1/replays/r-1 null 0 null",
                send(request("/v1/replays/r-1").DELETE()).body());
        for (String path : List.of(
                "/v1/taxonomies",
                "/v1/taxonomies/%E5%B0%8F%201",
                "/v1/replays",
                "/v1/replays/r-1",
                "/v1/replays/r-1/differences?limit=7")) {
            assertEquals("GET " + path + " null 0 null", send(request(path)).body());
        }
    }

    @Test
    void events_are_handed_on_as_they_come() throws Exception {
        var heard = new CountDownLatch(1);
        ingest.createContext("/v1/replays/r-1/events", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream;charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            boolean inTime = awaited(heard);
            exchange.getResponseBody().write(("data: " + inTime + "\n\n").getBytes(UTF_8));
            exchange.close();
        });

        var answer = HttpClient.newHttpClient()
                .send(request("/v1/replays/r-1/events").build(), BodyHandlers.ofInputStream());
        try (var reader = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            assertEquals("data: first", reader.readLine());
            heard.countDown();
            assertEquals("", reader.readLine());
            assertEquals("data: true", reader.readLine());
        }
    }

    @Test
    void a_list_that_breaks_off_does_not_pass_for_whole() throws Exception {
        ingest.createContext("/v1/replays/r-1/differences", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"caseId\":\"a\"}\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("ingest is killed");
        });

        var answer = HttpClient.newHttpClient()
                .send(request("/v1/replays/r-1/differences").build(), BodyHandlers.ofInputStream());
        try (var reader = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            assertEquals("{\"caseId\":\"a\"}", reader.readLine());
            assertThrows(IOException.class, reader::readLine);
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void a_page_of_another_site_does_not_get_through() throws Exception {
        var answer = send(
                request("/v1/cases").header("Origin", "http://evil.example").POST(BodyPublishers.ofString("x")));

        assertEquals(403, answer.statusCode());
        assertEquals(0, asked.get());
    }

    @Test
    void ingest_being_away_is_said_with_when_to_come_back() throws Exception {
        ingest.stop(0);

        var answer = send(request("/v1/cases").POST(BodyPublishers.ofString("x")));

        assertEquals(503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(answer.body().contains("ingest-away"), answer.body());
    }

    @Test
    void where_one_instance_is_away_another_is_asked() throws Exception {
        byte[] away = {127, 0, 0, 2};
        byte[] there = {127, 0, 0, 1};
        var instances = new Instances(
                URI.create("http://ingest:" + ingest.getAddress().getPort()),
                name -> new InetAddress[] {InetAddress.getByAddress(name, away), InetAddress.getByAddress(name, there)
                });
        var forwarding = new Forwarding(instances, new Callers("127.0.0.1"), UserHeader.NONE);
        try (var before = FrontDoor.open(new HttpAddress("127.0.0.1", 0), () -> true, forwarding::routes)) {
            var answer = send(request(before, "/v1/cases").POST(BodyPublishers.ofString("x")));

            assertEquals(202, answer.statusCode());
            assertEquals("POST /v1/cases null 1 null", answer.body());
            assertEquals("127.0.0.1", instances.inOrder().get(0).getHost());
        }
    }

    private HttpRequest.Builder request(String path) {
        return request(door, path);
    }

    private static HttpRequest.Builder request(FrontDoor door, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
