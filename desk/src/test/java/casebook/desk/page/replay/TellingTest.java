package casebook.desk.page.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.judging.Course;
import casebook.desk.judging.Differences;
import casebook.desk.judging.Names;
import casebook.desk.judging.Replay;
import casebook.desk.judging.ToldReplays;
import casebook.desk.page.replay.ReplayView.Act;
import casebook.desk.page.replay.ReplayView.Fact;
import casebook.desk.wording.Wording;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a replay stands, in words. */
class TellingTest {

    private static final Replay FIRST = ToldReplays.replay("first", "APPLY", "DONE", "v1", 1);

    @ParameterizedTest
    @CsvSource({
        "PREVIEW,REQUESTED,true,",
        "PREVIEW,RUNNING,true,abort",
        "APPLY,RUNNING,true,abort",
        "PREVIEW,DONE,false,apply",
        "PREVIEW,ABORTED,false,",
        "PREVIEW,REFUSED,false,",
        "APPLY,DONE,false,rollback",
        "ROLLBACK,DONE,false,rollback",
        "SOMETHING_NEWER,DONE,false,"
    })
    void what_can_be_done_follows_from_where_it_stands(String mode, String state, boolean live, String act) {
        ReplayView view = view(ToldReplays.told("r", mode, state, "v2", state.startsWith("RE") ? 0 : 2));

        assertEquals(live, view.live());
        assertEquals(
                act == null ? List.of() : List.of(act),
                view.acts().stream().map(Act::opens).toList());
        assertTrue(
                view.acts().stream().allMatch(one -> view.asks().stream()
                        .anyMatch(ask -> ask.id().equals(one.opens()))),
                "every button has its question");
    }

    @Test
    void nothing_is_begun_while_another_one_is_under_way() {
        Replay other = ToldReplays.replay("o", "PREVIEW", "RUNNING", "v3", 3);
        ReplayView view = view(ToldReplays.told("r", "PREVIEW", "DONE", "v2", 2), other);

        assertEquals(List.of(), view.acts());
        assertTrue(view.busy());
    }

    @Test
    void to_abort_an_apply_is_said_to_take_it_back_and_to_abort_a_preview_is_not() {
        assertTrue(view(ToldReplays.told("r", "APPLY", "RUNNING", "v2", 2))
                .asks()
                .get(0)
                .consequences()
                .toString()
                .contains("to take it back"));
        assertTrue(view(ToldReplays.told("r", "PREVIEW", "RUNNING", "v2", 2))
                .asks()
                .get(0)
                .consequences()
                .toString()
                .contains("No case was changed"));
    }

    @Test
    void the_bar_is_of_the_cases_and_never_more_than_full() {
        Bar half = view(running(60, 120L)).bar();
        assertEquals("60", half.value());
        assertEquals("120", half.max());
        assertEquals("Cases looked at: 60 of 120 · 40 a second · about 2 min left", half.said());
        assertEquals("120", view(running(130, 120L)).bar().value());
        assertNull(view(running(60, null)).bar().value(), "how many there are is not known yet");
        Bar done = view(ToldReplays.told("r", "PREVIEW", "DONE", "v2", 2)
                        .put("walked", 119)
                        .put("cases", 120))
                .bar();
        assertEquals(done.max(), done.value(), "what is done is full, however well it was guessed");
    }

    @Test
    void some_cases_only_are_told_in_words() {
        ObjectNode told = ToldReplays.told("r", "PREVIEW", "DONE", "v2", 2);
        told.set(
                "filter",
                ToldReplays.json("{\"caseIds\":[],\"sectors\":[\"finance\"],\"confidenceBelow\":0.45,"
                        + "\"receivedFrom\":\"2026-01-01T00:00:00Z\",\"receivedBefore\":null}"));

        assertTrue(view(told)
                .facts()
                .contains(new Fact("Only", "sector: Finance; confidence below 45%; received from 2026-01-01", null)));
        assertFalse(view(told).acts().get(0).strong(), "somebody should see the others first");
    }

    @Test
    void a_preview_of_before_the_last_apply_is_no_next_step_and_its_question_says_so() {
        ObjectNode preview = ToldReplays.told("r", "PREVIEW", "DONE", "v2", 2);
        ReplayView fresh = view(preview);
        assertTrue(fresh.acts().get(0).strong());
        assertTrue(fresh.asks().get(0).consequences().get(0).startsWith("It is in force at once"));

        for (String since : List.of("v2", "v3")) {
            ReplayView stale = view(preview, ToldReplays.replay("since", "APPLY", "DONE", since, 3));
            assertEquals("apply", stale.acts().get(0).opens());
            assertFalse(stale.acts().get(0).strong());
            assertTrue(stale.asks().get(0).consequences().get(0).startsWith("Nobody has seen yet"));
        }
        assertFalse(
                view(preview, ToldReplays.replay("newer", "PREVIEW", "DONE", "v2", 3))
                        .acts()
                        .get(0)
                        .strong(),
                "a newer one shows more of what is now");
    }

    @Test
    void a_version_that_not_every_address_can_name_has_no_link() {
        assertTrue(view(ToldReplays.told("r", "PREVIEW", "DONE", "2024/2", 2))
                .facts()
                .contains(new Fact("Version", "2024/2", null)));
        assertTrue(view(ToldReplays.told("r", "PREVIEW", "DONE", "v 2", 2))
                .facts()
                .contains(new Fact("Version", "v 2", "/taxonomies/v%202")));
    }

    @Test
    void an_apply_that_a_redrive_came_after_says_what_to_do_instead_of_a_rollback() {
        ObjectNode applied = ToldReplays.told("r", "APPLY", "DONE", "v2", 2);
        Replay redriven = ToldReplays.replay("redrive", "APPLY", "DONE", "v2", 3);
        ReplayView covered = view(applied, redriven);

        assertEquals(List.of(), covered.acts());
        assertTrue(covered.notes().toString().contains("To go back to v1, preview and apply it"), covered::toString);
        assertEquals(List.of(), view(applied).notes());
    }

    @Test
    void what_is_to_be_said_at_the_end() {
        var words = new FoundWords(Wording.EN);
        ObjectNode told = ToldReplays.told("r", "PREVIEW", "DONE", "v2", 2);

        assertEquals(List.of(words.nothing()), Notes.of(ToldReplays.of(told), Differences.NONE, words));
        told.put("changed", 5).put("failed", 1);
        assertEquals(
                List.of(words.expired(), words.failedNote()), Notes.of(ToldReplays.of(told), Differences.NONE, words));
        assertEquals(
                words.unread(),
                Notes.of(ToldReplays.of(told), new Differences(List.of(), List.of(), false), words)
                        .get(0));
    }

    @Test
    void its_version_is_another_where_something_else_is_shown() {
        String before = view(running(60, 120L)).version();

        assertEquals(before, view(running(60, 120L)).version());
        assertNotEquals(before, view(running(61, 120L)).version());
    }

    private static ObjectNode running(long walked, Long cases) {
        return ToldReplays.told("r", "PREVIEW", "RUNNING", "v2", 2)
                .put("walked", walked)
                .put("cases", cases)
                .put("casesPerSecond", 40.2)
                .put("secondsLeft", 90);
    }

    private static ReplayView view(ObjectNode told, Replay... others) {
        Replay replay = ToldReplays.of(told);
        var all = new ArrayList<>(List.of(others));
        all.add(replay);
        all.add(FIRST);
        return new Telling(Wording.EN, new Course(all)).of(replay, new Names(Wording.EN, List.of()), null, List.of());
    }
}
