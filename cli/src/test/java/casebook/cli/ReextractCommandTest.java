package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** {@code casebook reextract}, in front of something that answers as a house would. */
class ReextractCommandTest {

    private static final String A = "a".repeat(26);
    private static final String B = "b".repeat(26);

    @AutoClose
    private final StandIn house = new StandIn();

    @Test
    void it_waits_until_the_extraction_it_asked_for_has_ended() {
        house.prepare("POST /v1/cases/" + A + "/extractions", 202, receipt(A))
                .prepare("GET /v1/cases/" + A + "/status", 200, row(A, "CURATED", 1, 1, "\"OK\""))
                .prepare("GET /v1/cases/" + A + "/status", 200, row(A, "CURATED", 2, 1, "\"OK\""))
                .prepare("GET /v1/cases/" + A + "/status", 200, row(A, "CURATED", 2, 2, "null"))
                .prepare("GET /v1/cases/" + A + "/status", 200, row(A, "CURATED", 2, 2, "\"OK\""));

        Words words = reextract(A, A);

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals(A + "  revision 1, extraction 2\n", words.out());
        assertEquals("1 asked for, 0 refused; 1 curated, 0 rejected\n", words.err());
        assertEquals(5, house.asked().size());
    }

    @Test
    void what_was_not_read_or_refused_is_told_and_changes_the_exit_code() {
        house.prepare("POST /v1/cases/" + A + "/extractions", 202, receipt(A))
                .prepare("GET /v1/cases/" + A + "/status", 200, row(A, "CURATED", 2, 2, "\"TIMEOUT\""))
                .prepare("POST /v1/cases/" + B + "/extractions", 409, "{\"detail\":\"it is being extracted\"}");

        Words words = reextract(B, A);

        assertEquals(Exit.WITH_REJECTED, words.exit());
        assertTrue(words.err().contains(B + ": it is being extracted"), words.err());
        assertTrue(words.err().contains("split it"), words.err());
        assertTrue(words.err().endsWith("1 asked for, 1 refused; 1 curated, 0 rejected\n"), words.err());
    }

    @Test
    void a_failed_case_is_a_failure() {
        house.prepare("POST /v1/cases/" + A + "/extractions", 202, receipt(A))
                .prepare("GET /v1/cases/" + A + "/status", 200, row(A, "FAILED", 2, 2, "null"));

        assertEquals(Exit.FAILED, reextract(A).exit());
    }

    @Test
    void a_newer_revision_ends_the_wait() {
        house.prepare("POST /v1/cases/" + A + "/extractions", 202, receipt(A))
                .prepare(
                        "GET /v1/cases/" + A + "/status",
                        200,
                        row(A, "CURATED", 1, 1, "\"OK\"").replace("\"revision\":1", "\"revision\":2"));

        assertEquals(Exit.DONE, reextract(A).exit());
    }

    @Test
    void without_waiting_it_leaves_when_all_are_asked_for() {
        house.prepare("POST /v1/cases/" + A + "/extractions", 202, receipt(A));

        Words words = reextract("--no-wait", "--json", A);

        assertEquals(Exit.DONE, words.exit(), words.err());
        assertEquals(receipt(A) + "\n", words.out());
        assertEquals("", words.err());
        assertEquals(1, house.asked().size());
    }

    @Test
    void a_dry_run_lists_and_asks_for_nothing() {
        house.prepare("GET /v1/cases/" + A + "/status", 200, row(A, "REJECTED", 1, 1, "\"TIMEOUT\""));

        Words words = reextract("--dry-run", A);

        assertEquals(Exit.DONE, words.exit());
        assertEquals(A + "  revision 1, extraction 1, REJECTED, a.txt TIMEOUT\n", words.out());
        assertTrue(house.asked().stream().allMatch(asked -> asked.startsWith("GET")));
    }

    @Test
    void words_that_make_no_sense_are_told_what_is_expected_and_ask_for_nothing() {
        List<String[]> senseless = List.of(
                new String[] {},
                new String[] {"nonsense", A},
                new String[] {A, "nonsense"},
                new String[] {"--all-with", "SLOW"},
                new String[] {"--all-with", "TIMEOUT"});

        senseless.forEach(words -> assertEquals(Exit.USAGE, reextract(words).exit(), Arrays.toString(words)));

        assertTrue(reextract().err().contains("expected at least one ID, - or --all-with"));
        assertTrue(reextract("--all-with", "TIMEOUT").err().contains("CASEBOOK_KAFKA_BOOTSTRAP_SERVERS"));
        assertTrue(reextract("--all-with", "SLOW").err().contains("TIMEOUT"));
        assertEquals(List.of(), house.asked());
    }

    @Test
    void an_input_that_names_no_case_is_told() {
        InputStream before = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            Words words = reextract("-");

            assertEquals(Exit.DONE, words.exit());
            assertEquals("no case was named\n", words.err());
        } finally {
            System.setIn(before);
        }
        assertEquals(List.of(), house.asked());
    }

    private static String receipt(String caseId) {
        return "{\"caseId\":\"" + caseId + "\",\"revision\":1,\"extraction\":2}";
    }

    private static String row(String caseId, String state, int extraction, int settled, String outcome) {
        return """
                {"caseId":"%s","revision":1,"state":"%s","extraction":%d,"settled":%d,"reasons":[],\
                "files":[{"name":"a.txt","outcome":%s,"detail":""}]}""".formatted(caseId, state, extraction, settled, outcome);
    }

    private Words reextract(String... words) {
        return Words.of(Stream.concat(Stream.of("reextract", "--url", house.url()), Stream.of(words))
                .toArray());
    }
}
