package casebook.desk.page.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SumTest {

    @Test
    void every_case_is_in_one_term_and_what_has_no_end_is_under_way() {
        Sum sum = Sum.of(Map.of("CURATED", 5L, "RECEIVED", 2L, "EXTRACTED", 1L, "UNKNOWN", 1L, "FAILED", 3L));

        assertEquals(new Sum(12, 5, 0, 0, 3, 4), sum);
        assertEquals(sum.accepted(), sum.inAState());
    }

    @Test
    void what_was_accepted_and_is_in_no_state_yet_is_missing() {
        Sum sum = Sum.of(7, Map.of("CURATED", 5L));

        assertEquals(2, sum.accepted() - sum.inAState());
    }

    @Test
    void a_ledger_is_behind_by_what_it_has_not_heard_of_or_not_the_newest_of() {
        Sum there = new Sum(10, 6, 2, 1, 0, 1);

        assertEquals(0, Behind.of(there, there));
        assertEquals(3, Behind.of(new Sum(7, 4, 1, 1, 0, 1), there), "three it has not heard of");
        assertEquals(2, Behind.of(new Sum(10, 4, 2, 1, 0, 3), there), "two that still are under way here");
        assertEquals(0, Behind.of(there, new Sum(7, 4, 1, 1, 0, 1)), "who is ahead is not behind");
    }
}
