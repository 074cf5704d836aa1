package casebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.report.CaseEnd.NotOk;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseEndTest {

    private static final String READ = "{\"name\": \"form.docx\", \"outcome\": \"OK\", \"detail\": \"\"}";
    private static final String LOCKED =
            "{\"name\": \"letter.docx\", \"outcome\": \"ENCRYPTED\", \"detail\": \"it is locked\"}";
    private static final String WAITING = "{\"name\": \"slides.pptx\", \"outcome\": null, \"detail\": \"\"}";
    private static final String NOTHING_USABLE = "NO_USABLE_FILE: none of its files gave any text";

    @Test
    void it_is_reached_when_the_state_is_final_and_every_file_is_known() throws Exception {
        assertFalse(end("RECEIVED", "", WAITING).reached());
        assertFalse(end("EXTRACTED", "", READ).reached());
        assertFalse(end("CURATED", "", READ, WAITING).reached());
        assertFalse(end("REJECTED", NOTHING_USABLE, WAITING).reached());
        assertTrue(end("CURATED", "", READ, LOCKED).reached());
        assertTrue(end("REJECTED", NOTHING_USABLE, LOCKED).reached());
        assertTrue(end("FAILED", "a bug", WAITING).reached());
        assertTrue(
                end("REJECTED", "TOO_MANY_DELIVERIES: tried 5 times", WAITING).reached());
    }

    @Test
    void a_case_that_is_extracted_anew_has_not_ended_though_it_is_curated() throws Exception {
        assertFalse(again(1, end("CURATED", "", READ)).reached());
        assertFalse(again(2, end("CURATED", "", WAITING)).reached(), "facts come in any order");
        assertFalse(again(2, end("CURATED", NOTHING_USABLE, WAITING)).reached(), "nor is the reason the last of them");
        assertTrue(again(2, end("CURATED", "", READ)).reached());
        assertTrue(again(2, end("CURATED", NOTHING_USABLE, LOCKED)).reached());
        assertTrue(again(2, end("CURATED", "TOO_MANY_DELIVERIES: tried 5 times", WAITING))
                .reached());
    }

    @Test
    void a_curated_case_of_which_nothing_came_anew_says_why() throws Exception {
        assertEquals(
                "ENCRYPTED",
                again(2, end("CURATED", NOTHING_USABLE, LOCKED)).notOk().get(0).outcome());
        NotOk whole = again(2, end("CURATED", "TOO_MANY_DELIVERIES: tried 5 times", WAITING))
                .notOk()
                .get(0);
        assertEquals("TOO_MANY_DELIVERIES: tried 5 times", whole.detail());
    }

    private static CaseEnd again(int settled, CaseEnd end) {
        ((ObjectNode) end.row()).put("extraction", 2).put("settled", settled);
        return end;
    }

    @Test
    void a_file_that_is_not_ok_comes_with_its_reason_and_with_what_to_do() throws Exception {
        var locked = new NotOk("letter.docx", "ENCRYPTED", "it is locked", "take the password off, submit it again");

        assertEquals(List.of(locked), end("CURATED", "", READ, LOCKED).notOk());
        assertEquals(List.of(locked), end("REJECTED", NOTHING_USABLE, LOCKED).notOk());
        assertEquals(List.of(), end("CURATED", "", READ).notOk());
    }

    @Test
    void where_no_file_is_to_blame_the_case_is_named() throws Exception {
        NotOk whole = end("FAILED", "a bug", READ, WAITING).notOk().get(0);

        assertEquals("form.docx, slides.pptx", whole.file());
        assertEquals("a bug", whole.detail());
    }

    private static CaseEnd end(String state, String reason, String... files) throws Exception {
        String reasons = reason.isEmpty() ? "" : "\"" + reason + "\"";
        return new CaseEnd(new ObjectMapper()
                .readTree("{\"state\": \"%s\", \"reasons\": [%s], \"files\": [%s]}"
                        .formatted(state, reasons, String.join(", ", files))));
    }
}
