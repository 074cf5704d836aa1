package casebook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the desk tells of one case. */
@Timeout(120)
class OneCaseIT {

    @RegisterExtension
    static final Database database = new Database();

    private static DeskServer desk;
    private static String caseId;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        var cases = new ToldCases();
        caseId = cases.tell("小布助手", "甲公司", List.of("sector=consumer"), "长".repeat(60_000), "第二份");
        cases.write(url);
        desk = new DeskServer(url);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void who_has_the_record_already_is_told_so() throws Exception {
        String path = "/v1/cases/" + caseId;
        String tag = desk.get(path).headers().firstValue("ETag").orElseThrow();

        assertEquals("W/\"1.1.3.0\"", tag);
        assertEquals(304, desk.get(path, "If-None-Match", "\"x\", " + tag).statusCode());
        assertEquals("", desk.get(path, "If-None-Match", tag).body());
        assertEquals(200, desk.get(path, "If-None-Match", "W/\"1.1.2.0\"").statusCode());
    }

    @Test
    void its_history_tells_what_happened() throws Exception {
        JsonNode happened =
                desk.json("/v1/cases/" + caseId + "/history").path("history").path(0);

        assertEquals("CURATED", happened.path("kind").asText());
        assertEquals("2026-01-01T12:00:00.000Z", happened.path("at").asText());
        assertEquals(
                "consumer",
                happened.path("detail").path("labels").path(0).path("code").asText());
    }

    @Test
    void its_document_is_the_text_of_its_files_in_chunks() throws Exception {
        JsonNode files = desk.json("/v1/cases/" + caseId + "/document").path("files");

        assertEquals(2, files.size());
        assertEquals(2, files.path(0).path("chunks").size());
        assertEquals("第二份", files.path(1).path("chunks").path(0).asText());
    }

    @Test
    void of_a_case_nobody_knows_there_is_nothing() throws Exception {
        for (String what : List.of("", "/history", "/document")) {
            assertEquals(404, desk.get("/v1/cases/" + "a".repeat(26) + what).statusCode());
            assertEquals(400, desk.get("/v1/cases/nonsense" + what).statusCode());
        }
    }
}
