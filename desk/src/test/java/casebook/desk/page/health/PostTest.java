package casebook.desk.page.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.health.DeadLetters.Letter;
import casebook.desk.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final String CASE = "a".repeat(26);

    @Test
    void letters_of_a_reason_stand_together_and_those_that_are_not_told_are_counted() {
        var letters = new DeadLetters(4, 1, Map.of("x", 4L), List.of(letter("1-1", CASE, "writtenAgain", "")));

        Health.Dead dead = new Post(Wording.EN).of(letters);

        assertEquals("4 wait; 1 more have been redriven already.", dead.total());
        Health.Group group = dead.groups().get(0);
        assertEquals("4", group.count());
        assertTrue(group.more().startsWith("3 older ones"), group.more());
        assertEquals("{\"reason\":\"x\"}", group.wish());
        assertEquals("{\"ids\":[\"1-1\"]}", group.letters().get(0).wish());
        assertEquals("/cases/" + CASE + "/way", group.letters().get(0).link());
    }

    @Test
    void letters_of_reasons_too_rare_to_be_told_are_counted() {
        var letters = new DeadLetters(7, 0, Map.of("x", 4L), List.of());

        assertEquals(
                "7 wait. Of these 3 are of rarer reasons and not listed; they are redriven with all.",
                new Post(Wording.EN).of(letters).total());
        assertEquals(
                "7 封等待处理。其中 3 封的原因较少见，没有列出；全部重投时也包括它们。",
                new Post(Wording.ZH).of(letters).total());
    }

    @Test
    void where_none_goes_back_nothing_can_be_pressed() {
        var letters = new DeadLetters(1, 0, Map.of("x", 1L), List.of(letter("1-1", CASE, "notRedriven", "OVERTAKEN")));

        Health.Group group = new Post(Wording.EN).of(letters).groups().get(0);

        assertNull(group.wish());
        assertNull(group.letters().get(0).wish());
        assertEquals(
                "stays: its case has got further since. Nothing is left to do.",
                group.letters().get(0).way());
    }

    @Test
    void a_key_that_is_no_case_leads_nowhere_and_one_without_end_is_cut() {
        var letters = new DeadLetters(
                2,
                0,
                Map.of("x", 2L),
                List.of(
                        letter("1-1", "../../x", "writtenAgain", ""),
                        letter("1-2", "k".repeat(9_000), "writtenAgain", "")));

        List<Health.Letter> shown =
                new Post(Wording.EN).of(letters).groups().get(0).letters();

        assertNull(shown.get(0).link());
        assertTrue(shown.get(1).subject().length() < 400);
    }

    private static Letter letter(String id, String subject, String way, String because) {
        return new Letter(id, Instant.EPOCH, subject, true, "casebook.extracted.v1", "classify", "x", way, because);
    }
}
