package casebook.desk.page.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Months without a gap. */
class MonthsTest {

    @Test
    void a_single_month_stands_at_the_end_of_its_year() {
        List<String> months = Months.of(Set.of("2026-03"));

        assertEquals(12, months.size());
        assertEquals("2025-04", months.get(0));
        assertEquals("2026-03", months.get(11));
    }

    @Test
    void a_month_in_which_nothing_came_has_its_place() {
        List<String> months = Months.of(Set.of("2024-12", "2026-01"));

        assertEquals(14, months.size());
        assertEquals("2024-12", months.get(0));
        assertEquals("2025-06", months.get(6));
    }

    @Test
    void what_is_long_ago_is_left_out_and_of_nothing_there_is_nothing() {
        assertEquals(36, Months.of(Set.of("2001-01", "2026-01")).size());
        assertEquals(List.of(), Months.of(Set.of()));
    }
}
