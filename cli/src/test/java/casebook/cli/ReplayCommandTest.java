package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** {@code casebook replay}, in front of something that answers as a house would. */
class ReplayCommandTest {

    private static final String REPLAY = """
            {"replayId": "r-1", "mode": "PREVIEW", "state": "STATE", "taxonomy": "next", "target": null,
             "requestedBy": "li", "cases": 4, "walked": 4, "matched": 4, "changed": 3, "conflicts": 1, "failed": 0,
             "secondsLeft": null, "parts": [{"partition": 0, "state": "DONE", "walked": 4, "cases": 4}], "reason": ""}""";
    private static final String TAXONOMY = """
            {"facets": [{"code": "sector", "choice": "ONE_PRIMARY"}, {"code": "modality", "choice": "SEVERAL"}]}""";
    private static final String DIFFERENCES = """
            {"caseId":"c1","kind":"PREVIEW","facets":["sector"],"before":[L(sector,finance)],"after":[L(sector,law)]}
            {"caseId":"c2","kind":"PREVIEW","facets":["sector","modality"],"before":[L(modality,text)],"after":[L(sector,law),L(modality,audio)]}
            {"caseId":"c3","kind":"PREVIEW","facets":["sector"],"before":[L(sector,finance)],"after":[L(sector,law)]}
            {"caseId":"c4","kind":"CONFLICT","facets":["sector"],"before":[L(sector,law)],"after":[L(sector,finance)]}
            """.replaceAll(
                    "L\\((\\w+),(\\w+)\\)", "{\"facet\":\"$1\",\"code\":\"$2\",\"primary\":true,\"confidence\":0.9}");

    @AutoClose
    private final StandIn house = new StandIn();

    private static String replay(String state) {
        return REPLAY.replace("STATE", state);
    }

    private Words words(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "replay";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--url";
        all[words.length + 2] = house.url();
        return Words.of(all);
    }

    @Test
    void a_preview_is_waited_for_and_summed_up() {
        house.prepare("POST /v1/replays", 202, replay("REQUESTED"))
                .prepare("GET /v1/replays/r-1", 200, replay("RUNNING"))
                .prepare("GET /v1/replays/r-1", 200, replay("DONE"))
                .prepare("GET /v1/taxonomies/next", 200, TAXONOMY)
                .prepare("GET /v1/replays/r-1/differences", 200, DIFFERENCES);

        Words words = words(
                "preview",
                "next",
                "--case",
                "c1",
                "--case",
                "c2",
                "--sector",
                "finance",
                "--confidence-below",
                "0.5",
                "--received-from",
                "2024-01-31",
                "--classifier",
                "rules-1");

        assertEquals(Exit.DONE, words.exit(), words.err());
        String who = System.getProperty("user.name");
        assertEquals(
                "POST /v1/replays {\"mode\":\"preview\",\"taxonomy\":\"next\",\"filter\":{\"caseIds\":[\"c1\",\"c2\"],"
                        + "\"sectors\":[\"finance\"],\"confidenceBelow\":0.5,\"receivedFrom\":\"2024-01-31\","
                        + "\"classifier\":\"rules-1\"},\"who\":\"" + who + "\"}",
                house.asked().get(0));
        assertEquals("""
                r-1  preview of next: DONE
                  4 walked, 4 matched, 3 changed, 0 failed, 1 in conflict with an expert
                sector
                     2  finance -> law
                     1  none -> law
                modality
                     1  + audio
                     1  - text
                experts say otherwise, and their word stands
                  c4  conflict  sector: law -> finance
                """, words.out());
        assertTrue(words.err().contains("casebook replay apply next"), words.err());
        assertTrue(words.err().contains("casebook replay differences r-1"), words.err());
    }

    @Test
    void a_program_gets_the_replay_with_the_counts() throws Exception {
        house.prepare("POST /v1/replays", 202, replay("DONE"))
                .prepare("GET /v1/taxonomies/next", 200, TAXONOMY)
                .prepare("GET /v1/replays/r-1/differences", 200, DIFFERENCES);

        JsonNode told = json(words("apply", "--json"));

        assertEquals(4, told.path("walked").asInt());
        assertEquals(
                2, told.at("/differences/changes/sector").path("finance -> law").asInt());
        assertEquals(1, told.at("/differences/conflicts").size());
    }

    @Test
    void a_filter_that_matches_nothing_is_a_failure() {
        house.prepare("POST /v1/replays", 202, replay("DONE").replace("\"matched\": 4", "\"matched\": 0"));

        Words words = words("preview", "--sector", "law");

        assertEquals(Exit.FAILED, words.exit());
        assertTrue(words.err().contains("the filter matches no case; nothing was written"), words.err());
    }

    @Test
    void cases_that_could_not_be_judged_are_told_by_the_exit_code() {
        house.prepare("POST /v1/replays", 202, replay("DONE").replace("\"failed\": 0", "\"failed\": 2"))
                .prepare("GET /v1/replays/r-1/differences", 200, "");

        assertEquals(Exit.WITH_REJECTED, words("preview").exit());
    }

    @Test
    void a_refusal_is_told_with_its_reason() {
        house.prepare("POST /v1/replays", 409, "{\"detail\":\"another one is running\"}");

        Words words = words("apply", "next");

        assertEquals(Exit.FAILED, words.exit());
        assertEquals("casebook: another one is running\n", words.err());
    }

    @Test
    void without_waiting_it_tells_the_id() {
        house.prepare("POST /v1/replays", 202, replay("RUNNING"));

        Words words = words("rollback", "r-0", "--no-wait");

        assertEquals("r-1  preview of next: RUNNING\n", words.out());
        assertTrue(
                house.asked().get(0).startsWith("POST /v1/replays {\"mode\":\"rollback\",\"target\":\"r-0\""),
                house.asked().toString());
        assertEquals(1, house.asked().size());
    }

    @Test
    void an_abort_names_who_asks() {
        String who = System.getProperty("user.name");
        house.prepare(
                "DELETE /v1/replays/r-1?who=" + who,
                202,
                "{\"replayId\":\"abort-r-1\",\"mode\":\"ABORT\",\"target\":\"r-1\",\"state\":\"DONE\"}");

        Words words = words("abort", "r-1");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals("abort-r-1  abort of r-1: DONE\n", words.out());
    }

    @Test
    void status_is_a_table_or_one_in_full() throws Exception {
        house.prepare("GET /v1/replays", 200, "[" + replay("DONE") + "]")
                .prepare("GET /v1/replays/r-1", 200, replay("RUNNING").replace("\"secondsLeft\": null", """
                        "secondsLeft": 7, "casesPerSecond": 12.5"""));

        assertEquals("""
                replay  mode     taxonomy  state  walked  changed  conflicts  failed  by
                r-1     preview  next      DONE   4 of 4  3        1          0       li
                """, words("status").out());
        assertEquals("""
                r-1  preview of next: RUNNING
                  4 walked, 4 matched, 3 changed, 0 failed, 1 in conflict with an expert
                  12.5 cases a second, about 7 s left
                  partition 0  DONE     4 of 4
                """, words("status", "r-1").out());
        assertEquals("r-1", json(words("status", "--json")).at("/0/replayId").asText());
    }

    @Test
    void differences_are_listed_line_by_line() {
        house.prepare("GET /v1/replays/r-1", 200, replay("DONE"))
                .prepare("GET /v1/taxonomies/next", 200, TAXONOMY)
                .prepare("GET /v1/replays/r-1/differences?kind=preview&limit=3", 200, DIFFERENCES)
                .prepare("GET /v1/replays/r-1/differences", 200, DIFFERENCES);

        Words words = words("differences", "r-1", "--kind", "preview", "--limit", "3");

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals(
                List.of(
                        "c1  preview  sector: finance -> law",
                        "c2  preview  sector: none -> law; modality: + audio, - text",
                        "c3  preview  sector: finance -> law",
                        "c4  conflict  sector: law -> finance"),
                words.out().lines().toList());
        assertEquals(DIFFERENCES, words("differences", "r-1", "--json").out());
        assertEquals(Exit.USAGE, words("differences", "r-1", "--kind", "all").exit());
    }

    @Test
    void a_list_of_differences_that_breaks_off_is_told_to_be_incomplete() {
        house.prepare("GET /v1/replays/r-1", 200, replay("DONE"))
                .prepare("GET /v1/taxonomies/next", 200, TAXONOMY)
                .prepare("GET /v1/replays/r-1/differences", 200, DIFFERENCES + "{\"caseId\": \"c5")
                .prepare(
                        "GET /v1/replays/r-1/differences?limit=9",
                        200,
                        DIFFERENCES + "{\"type\":\"/problems/broker-away\",\"detail\":\"Kafka is away\"}\n");

        for (Words broken : List.of(words("differences", "r-1"), words("differences", "r-1", "--limit", "9"))) {
            assertEquals(Exit.FAILED, broken.exit());
            assertEquals(4, broken.out().lines().count(), "what came is told");
            assertTrue(broken.err().contains("incomplete"), broken.err());
        }
    }

    @Test
    void without_a_word_it_tells_what_it_can_do() {
        Words words = Words.of("replay");

        assertEquals(Exit.USAGE, words.exit());
        assertTrue(words.err().contains("preview, apply, status, differences, abort, rollback"), words.err());
    }

    private static JsonNode json(Words words) throws IOException {
        assertEquals(Exit.DONE, words.exit(), words.err());
        return new ObjectMapper().readTree(words.out());
    }
}
