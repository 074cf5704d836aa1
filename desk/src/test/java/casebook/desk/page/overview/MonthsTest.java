package casebook.desk.page.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.page.overview.Months.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Months without a gap. */
class MonthsTest {

    @Test
    void a_single_month_stands_at_the_end_of_its_year() {
        List<Month> months = Months.of(Map.of("2026-03", 7L));

        assertEquals(12, months.size());
        assertEquals(new Month("2025-04", 0), months.get(0));
        assertEquals(new Month("2026-03", 7), months.get(11));
    }

    @Test
    void a_month_in_which_nothing_came_has_its_place() {
        List<Month> months = Months.of(Map.of("2024-12", 1L, "2026-01", 2L));

        assertEquals(14, months.size());
        assertEquals(new Month("2024-12", 1), months.get(0));
        assertEquals(new Month("2025-06", 0), months.get(6));
    }

    @Test
    void what_is_long_ago_is_left_out_and_of_nothing_there_is_nothing() {
        assertEquals(36, Months.of(Map.of("2001-01", 1L, "2026-01", 2L)).size());
        assertEquals(List.of(), Months.of(Map.of()));
    }
}
