package casebook.desk.page.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.way.Way.Stage;
import casebook.desk.record.CaseState;
import casebook.desk.record.CaseState.FileState;
import casebook.desk.wording.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a case stands, in words. */
class TellingTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final FileState READ = new FileState("a", "a.docx", "OK", "", null);
    private static final FileState WAITING = new FileState("b", "b.docx", null, "", null);

    @ParameterizedTest
    @CsvSource({
        "RECEIVED,done now later",
        "EXTRACTED,done done now",
        "CURATED,done done done",
        "REJECTED,done done bad",
        "SOMETHING_NEWER,done done now"
    })
    void stages_are_behind_it_or_before_it(String state, String marks) {
        Way way = told(state, List.of(READ), 1);

        assertEquals(
                marks, String.join(" ", way.stages().stream().map(Stage::mark).toList()));
    }

    @Test
    void what_was_refused_before_a_text_was_there_has_no_stage_of_text() {
        var state = new CaseState(
                "id", 1, "REJECTED", List.of("TOO_MANY_DELIVERIES: 5"), List.of(WAITING), NOON, null, NOON, null, 0);

        assertEquals(
                List.of(
                        new Stage("done", "Received", "2026-01-01 12:00:00 UTC"),
                        new Stage("bad", "Refused", "2026-01-01 12:00:00 UTC")),
                telling().of(state, false).stages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECEIVED", "EXTRACTED", "SOMETHING_NEWER"})
    void it_looks_again_while_more_will_come(String state) {
        assertEquals(1, told(state, List.of(READ), 1).pause());
        assertEquals(
                10,
                new Telling(Wording.EN, NOON.plusSeconds(121))
                        .of(state(state, List.of(READ), 1), false)
                        .pause());
    }

    @Test
    void it_looks_again_until_the_case_can_be_opened_and_every_file_is_known() {
        assertEquals(0, told("CURATED", List.of(READ), 1).pause());
        assertEquals(1, told("CURATED", List.of(READ), 0).pause(), "the archive has no record yet");
        assertEquals(1, told("CURATED", List.of(READ, WAITING), 1).pause(), "a file is still to be told of");
        assertEquals(0, told("REJECTED", List.of(READ), 0).pause());
        assertEquals(1, told("REJECTED", List.of(WAITING), 0).pause());
        assertEquals(0, told("WITHDRAWN", List.of(WAITING), 0).pause());
        assertEquals(0, told("FAILED", List.of(WAITING), 0).pause());
    }

    @Test
    void only_a_curated_case_can_be_opened() {
        assertEquals("/cases/id", told("CURATED", List.of(READ), 1).link());
        assertNull(told("CURATED", List.of(READ), 0).link());
    }

    @Test
    void a_file_that_is_not_read_in_full_says_what_to_do() {
        Way way = told("REJECTED", List.of(READ, WAITING, new FileState("c", "c.docx", "ENCRYPTED", "locked", "a")), 0);

        assertEquals(
                List.of(
                        new Way.File("done", "a.docx", "/v1/cases/id/files/a", "read in full", "", ""),
                        new Way.File("now", "b.docx", "/v1/cases/id/files/b", "waits to be read", "", ""),
                        new Way.File(
                                "bad",
                                "c.docx",
                                null,
                                "encrypted",
                                "Take the password off and submit it again.",
                                "locked")),
                way.files());
    }

    @Test
    void files_that_are_deleted_are_not_offered() {
        assertNull(told("WITHDRAWN", List.of(READ), 0).files().get(0).link());
    }

    @Test
    void a_file_of_which_nothing_will_come_any_more_does_not_wait() {
        assertEquals(
                "was not read",
                told("FAILED", List.of(WAITING), 0).files().get(0).outcome());
    }

    @Test
    void whoever_sends_the_same_files_again_is_told_so() {
        var later = new Telling(Wording.EN, NOON.plusSeconds(31));

        assertTrue(later.of(state("CURATED", List.of(READ), 1), true).known());
        assertFalse(later.of(state("CURATED", List.of(READ), 1), false).known(), "who only looks has sent nothing");
        assertFalse(telling().of(state("CURATED", List.of(READ), 1), true).known(), "it has just been received");
    }

    @Test
    void its_version_is_another_where_something_else_is_shown() {
        String before = told("RECEIVED", List.of(WAITING), 0).version();

        assertEquals(before, told("RECEIVED", List.of(WAITING), 0).version());
        assertNotEquals(before, told("RECEIVED", List.of(READ), 0).version());
        assertNotEquals(before, telling().unheard("id").version());
    }

    private static Way told(String state, List<FileState> files, int curated) {
        return telling().of(state(state, files, curated), false);
    }

    private static CaseState state(String state, List<FileState> files, int curated) {
        List<String> reasons = state.equals("REJECTED") ? List.of("NO_USABLE_FILE") : List.of();
        Instant extracted = state.equals("RECEIVED") ? null : NOON;
        String title = curated > 0 ? "Title" : null;
        return new CaseState("id", 1, state, reasons, files, NOON, extracted, NOON, title, curated);
    }

    private static Telling telling() {
        return new Telling(Wording.EN, NOON);
    }
}
