package casebook.ingest.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.ReleasedSchemas;
import casebook.contract.Topics;
import casebook.contract.registry.SchemaRegistry;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryViewTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CURATED = "casebook.curated.v1-value";
    private static final int ID = ReleasedSchemas.known().idOf("CaseCurated");

    private static FrontDoor door;

    @BeforeAll
    static void open() {
        door = FrontDoor.open(new HttpAddress("127.0.0.1", 0), () -> true, new RegistryView()::routes);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void every_topic_with_events_is_a_subject() throws Exception {
        var expected = Topics.all().stream()
                .flatMap(topic -> topic.subject().stream())
                .sorted()
                .toList();

        assertEquals(
                expected,
                StreamSupport.stream(get("/subjects").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"latest", "-1"})
    void the_newest_version_is_what_records_are_written_with(String number) throws Exception {
        JsonNode version = get("/subjects/" + CURATED + "/versions/" + number);

        assertEquals(ID, version.path("id").asInt());
        assertEquals(
                ReleasedSchemas.known().byId(ID),
                new Schema.Parser().parse(version.path("schema").asText()));
    }

    @Test
    void an_id_leads_to_its_schema_and_to_where_it_is_used() throws Exception {
        Schema schema = ReleasedSchemas.known().byId(ID);

        assertEquals(schema.toString(), get("/schemas/ids/" + ID).path("schema").asText());
        assertEquals(schema.toString(), get("/schemas/ids/" + ID + "/schema").toString());
        assertEquals(
                CURATED,
                get("/schemas/ids/" + ID + "/versions").path(0).path("subject").asText());
    }

    @Test
    void schemas_of_stores_are_not_told() throws Exception {
        int ofStore = ReleasedSchemas.known().idOf("WalkCursor");

        assertEquals(404, answer("GET", "/schemas/ids/" + ofStore, null).statusCode());
    }

    @Test
    void a_released_schema_is_found_and_another_one_is_not_taken() throws Exception {
        String known = body(ReleasedSchemas.known().byId(ID).toString());
        String foreign = body("{\"type\":\"record\",\"name\":\"CaseCurated\",\"fields\":[]}");

        assertEquals(
                ID,
                json(answer("POST", "/subjects/" + CURATED, known)).path("id").asInt());
        assertEquals(
                ID,
                json(answer("POST", "/subjects/" + CURATED + "/versions", known))
                        .path("id")
                        .asInt());
        HttpResponse<String> refused = answer("POST", "/subjects/" + CURATED + "/versions", foreign);
        assertEquals(422, refused.statusCode());
        assertEquals(42205, json(refused).path("error_code").asInt());
        assertTrue(refused.body().contains("CASEBOOK_SCHEMA_REGISTRY_URL"), refused.body());
    }

    @Test
    void its_rule_is_full_transitive_and_it_is_read_only() throws Exception {
        assertEquals(
                "FULL_TRANSITIVE", get("/config").path("compatibilityLevel").asText());
        assertEquals(
                "FULL_TRANSITIVE",
                get("/config/" + CURATED).path("compatibilityLevel").asText());
        assertEquals("READONLY", get("/mode").path("mode").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "/subjects/nothing/versions, 404, 40401",
        "/config/nothing, 404, 40401",
        "/subjects/casebook.curated.v1-value/versions/99, 404, 40402",
        "/subjects/casebook.curated.v1-value/versions/first, 422, 42202",
        "/schemas/ids/9999, 404, 40403",
        "/schemas/ids/x, 404, 40403"
    })
    void what_is_not_there_is_told_as_clients_expect(String path, int status, int code) throws Exception {
        HttpResponse<String> answer = answer("GET", path, null);

        assertEquals(status, answer.statusCode());
        assertEquals(code, json(answer).path("error_code").asInt());
    }

    @ParameterizedTest
    @CsvSource({"'{', 42201", "'{\"schema\":\"nonsense\"}', 42201"})
    void a_body_that_is_no_schema_says_so(String body, int code) throws Exception {
        HttpResponse<String> answer = answer("POST", "/subjects/" + CURATED, body);

        assertEquals(422, answer.statusCode());
        assertEquals(code, json(answer).path("error_code").asInt());
    }

    @Test
    void where_a_registry_gives_out_the_ids_it_is_named_without_its_password() throws Exception {
        var registry = new SchemaRegistry(URI.create("http://me:secret@registry:8080/apis/ccompat/v7"));
        try (var elsewhere =
                FrontDoor.open(new HttpAddress("127.0.0.1", 0), () -> true, new RegistryElsewhere(registry)::routes)) {
            var asked = HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + elsewhere.port() + "/apis/ccompat/v7/subjects"));
            String body = HttpClient.newHttpClient()
                    .send(asked.build(), BodyHandlers.ofString())
                    .body();

            assertTrue(body.contains("http://registry:8080/apis/ccompat/v7"), body);
        }
    }

    private static JsonNode get(String path) throws Exception {
        HttpResponse<String> answer = answer("GET", path, null);
        assertEquals(200, answer.statusCode(), answer.body());
        return json(answer);
    }

    private static HttpResponse<String> answer(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + "/apis/ccompat/v7" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private static String body(String schema) throws Exception {
        return JSON.writeValueAsString(Map.of("schema", schema));
    }
}
