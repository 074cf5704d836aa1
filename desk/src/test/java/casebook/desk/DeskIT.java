package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.Label;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions over real HTTP to rows in a real PostgreSQL. */
@Timeout(120)
class DeskIT {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @RegisterExtension
    static final Database database = new Database();

    private static String url;
    private static Desk desk;
    private static Javalin server;

    @BeforeAll
    static void open() throws Exception {
        url = database.fresh();
        var batch = new Batch();
        batch.add(curated(0, "小布助手", "consumer"));
        batch.add(curated(1, "授信 100% 助手", "finance"));
        batch.add(curated(2, "理赔助手", "finance"));
        try (var archive = new Archive(url, Database.USER, "")) {
            archive.write(batch, Map.of());
        }
        desk = Desk.open(url, Database.USER, "");
        server = Javalin.create(config -> desk.routes(config.routes)).start("127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        server.stop();
        desk.close();
    }

    @Test
    void its_connections_cannot_write() throws Exception {
        try (var connections = Desk.connections(url, Database.USER, "");
                var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.executeUpdate("DELETE FROM cases"));

            assertEquals("25006", refused.getSQLState(), "read-only transaction");
        }
    }

    @Test
    void all_cases_come_oldest_first_with_their_number() throws Exception {
        JsonNode page = json(get("/v1/cases"));

        assertEquals(3, page.path("total").asInt());
        assertEquals(List.of("小布助手", "授信 100% 助手", "理赔助手"), titles(page));
    }

    @Test
    void a_facet_narrows() throws Exception {
        assertEquals(List.of("授信 100% 助手", "理赔助手"), titles(json(get("/v1/cases?sector=finance"))));
    }

    @Test
    void words_are_found_in_the_title_and_signs_mean_themselves() throws Exception {
        assertEquals(List.of("授信 100% 助手"), titles(json(get("/v1/cases?q=100%25"))));
        assertEquals(List.of(), titles(json(get("/v1/cases?q=_%25"))));
    }

    @Test
    void pages_do_not_overlap() throws Exception {
        assertEquals(List.of("理赔助手"), titles(json(get("/v1/cases?size=2&page=2"))));
    }

    @Test
    void one_case_is_its_curated_record_under_avros_field_names() throws Exception {
        JsonNode record = json(get("/v1/cases/" + id(0)));

        assertEquals("小布助手", record.path("title").asText());
        assertEquals("2026-01-01T12:00:00Z", record.path("receivedAt").asText());
    }

    @Test
    void a_case_nobody_knows_is_a_problem_that_says_where_to_ask() throws Exception {
        HttpResponse<String> answer = get("/v1/cases/" + "a".repeat(26));

        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(json(answer).path("detail").asText().contains("/status"));
    }

    @Test
    void a_query_that_makes_no_sense_is_told_what_does() throws Exception {
        assertEquals(400, get("/v1/cases?page=0").statusCode());
        assertEquals(400, get("/v1/cases?size=100000").statusCode());
        assertEquals(400, get("/v1/cases?DROP%20TABLE=x").statusCode());
        assertEquals(400, get("/v1/cases/nonsense").statusCode());
    }

    private static Placed<?> curated(int number, String title, String sector) {
        String topic = Topics.CURATED.name();
        var label = Label.newBuilder()
                .setFacet("sector")
                .setCode(sector)
                .setConfidence(0.9)
                .build();
        var event = CaseCurated.newBuilder()
                .setCaseId(id(number))
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(1)
                .setTitle(title)
                .setLabels(List.of(label))
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setReceivedAt(NOON.plusSeconds(number))
                .setCuratedAt(NOON)
                .build();
        byte[] value = Topics.CURATED.value().serializer().serialize(topic, event);
        return Placed.of(new Incoming(new TopicPartition(topic, 0), number, id(number), NOON, value));
    }

    private static String id(int number) {
        return "casecasecasecasecasecasec" + (2 + number);
    }

    private static List<String> titles(JsonNode page) {
        return StreamSupport.stream(page.path("cases").spliterator(), false)
                .map(record -> record.path("title").asText())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
