package casebook.desk;

import static casebook.desk.ShownStates.way;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.LedgerState;
import casebook.testkit.Database;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Submitting, and the way of a case, over real HTTP from a real PostgreSQL. */
@Timeout(120)
class SubmitPageIT {

    private static final String FRESH = "fresh" + "a".repeat(21);
    private static final String NOBODY = "nobody" + "a".repeat(20);

    @RegisterExtension
    static final Database database = new Database();

    private static DeskServer desk;
    private static String curated;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        curated = ShownCases.write(url).english();
        ShownStates.write(url, curated);
        desk = new DeskServer(url);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void the_form_speaks_the_readers_language_and_posts_to_the_door() throws Exception {
        String zh = desk.get("/submit").body();
        String en = desk.get("/submit", "Accept-Language", "en").body();

        assertTrue(zh.contains("把文件拖到这里"), zh);
        assertTrue(en.contains("Drag files here"), en);
        assertTrue(en.contains("action=\"/v1/cases\" method=\"post\" enctype=\"multipart/form-data\""), en);
        assertTrue(en.contains("name=\"file\" multiple required"), en);
        assertTrue(en.contains("data-types=\"broker-away storage-away ingest-away starting\""), en);
        assertTrue(en.contains("<a href=\"/submit\" aria-current=\"page\">Submit</a>"), en);
    }

    @Test
    void its_scripts_come_from_here() throws Exception {
        for (String page : List.of("/submit", way(curated))) {
            String script = desk.get(page).body().replaceAll("(?s).*<script src=\"([^\"]*)\".*", "$1");
            HttpResponse<String> answer = desk.get(script);

            assertEquals(200, answer.statusCode(), script);
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/javascript"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        ShownStates.RECEIVED + ",Safely received; its files are being read,waits to be read,true",
        ShownStates.EXTRACTED + ",The text is extracted,See whether what was read is enough,true",
        ShownStates.REJECTED + ",Refused,Take the password off and submit it again,false",
        ShownStates.GIVEN_UP + ",gave up,TOO_MANY_DELIVERIES: tried 5 times,false",
        ShownStates.WITHDRAWN + ",Its submitter took it back,sent by mistake,false",
        ShownStates.FAILED + ",It could not be processed,classify: out of memory,false"
    })
    void where_a_case_stands_is_told_and_looked_at_again_until_its_end(
            String caseId, String said, String more, boolean again) throws Exception {
        HttpResponse<String> answer = desk.get(way(caseId), "Accept-Language", "en");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(said), answer.body());
        assertTrue(answer.body().contains(more), answer.body());
        assertEquals(again, answer.body().contains("hx-get=\"" + way(caseId) + "\""));
        assertFalse(answer.body().contains("data-status"));
    }

    @Test
    void a_curated_case_can_be_opened() throws Exception {
        String body = desk.get(way(curated), "Accept-Language", "en").body();

        assertTrue(body.contains("href=\"/cases/" + curated + "\">Open the case</a>"), body);
        assertTrue(body.contains("Ward notes by voice"), body);
        assertFalse(body.contains("hx-get"), body);
    }

    @Test
    void what_files_are_called_stays_text() throws Exception {
        for (String caseId : List.of(ShownStates.RECEIVED, ShownStates.REJECTED)) {
            String body = desk.get(way(caseId)).body();

            assertFalse(body.contains(ShownCases.SCRIPT) || body.contains("<img"), body);
            assertTrue(body.contains("&lt;script&gt;"), body);
        }
    }

    @Test
    void whoever_asks_for_a_case_that_is_not_curated_is_led_to_its_way() throws Exception {
        HttpResponse<String> answer = desk.get("/cases/" + ShownStates.REJECTED);

        assertEquals(303, answer.statusCode());
        assertEquals(
                way(ShownStates.REJECTED),
                answer.headers().firstValue("Location").orElseThrow());
        assertEquals(404, desk.get("/cases/" + NOBODY).statusCode());
        assertEquals(200, desk.get("/cases/" + curated).statusCode());
    }

    @Test
    void of_whom_the_archive_has_not_heard_the_door_is_asked() throws Exception {
        HttpResponse<String> answer = desk.get(way(NOBODY), "Accept-Language", "en");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("data-status=\"/v1/cases/" + NOBODY + "/status\""), answer.body());
        assertTrue(answer.body().contains("hx-get=\"" + way(NOBODY) + "\""), answer.body());
        assertEquals(404, desk.get(way("nonsense")).statusCode());
    }

    @Test
    void the_same_files_sent_again_are_said_to_be_the_same_case() throws Exception {
        String url = database.fresh();
        try (var states = new ToldStates(url);
                var fresh = new DeskServer(url)) {
            states.tell(ToldStates.state(FRESH, LedgerState.RECEIVED)
                    .setReceivedAt(Instant.now())
                    .build());
            assertFalse(fresh.get(way(FRESH) + "?sent").body().contains("没有重复计入"));
        }
        assertTrue(desk.get(way(curated) + "?sent").body().contains("没有重复计入"));
        assertFalse(desk.get(way(curated)).body().contains("没有重复计入"));
    }
}
