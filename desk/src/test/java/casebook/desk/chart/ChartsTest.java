package casebook.desk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers as pictures. */
class ChartsTest {

    private static final Bar HOSTILE =
            new Bar("<script>\"&", List.of(3L, 1L), "4 > 3", "/cases?q=\"><script>&sector=law");
    private static final Bar SMALL = new Bar("小", List.of(1L, 0L), "1", "/cases?sector=law");

    @Test
    void what_is_text_stays_text() {
        for (String svg : List.of(
                BarList.svg("<b>", List.of(HOSTILE), List.of(HOSTILE)),
                ColumnChart.svg("<b>", List.of(HOSTILE)),
                BarChart.svg("<b>", List.of(HOSTILE)))) {
            assertFalse(svg.contains("<script>") || svg.contains("<b>"), svg);
            assertTrue(svg.contains("&lt;script&gt;"), svg);
        }
    }

    @Test
    void nothing_is_coloured_or_styled_in_the_picture_itself() {
        for (String svg : List.of(
                BarList.svg("t", List.of(HOSTILE), List.of(HOSTILE)),
                ColumnChart.svg("t", List.of(HOSTILE)),
                BarChart.svg("t", List.of(HOSTILE)))) {
            assertFalse(svg.contains("style=") || svg.contains("fill="), svg);
            assertTrue(svg.contains("class=\"part-0\""), svg);
        }
    }

    @Test
    void bars_are_as_long_as_their_share_of_the_longest_of_all() {
        String svg = BarList.svg("t", List.of(SMALL), List.of(HOSTILE, SMALL));

        assertTrue(svg.contains("class=\"part-0\" x=\"0.0%\" y=\"24\" width=\"25.0%\""), svg);
        assertEquals(1, svg.split("<a href=\"/cases\\?sector=law\">", -1).length - 1, svg);
    }

    @Test
    void a_month_without_cases_has_no_column_and_no_link() {
        String svg = ColumnChart.svg("t", List.of(new Bar("2026-01", List.of(0L), "0", null)));

        assertFalse(svg.contains("<a ") || svg.contains("<rect"), svg);
        assertTrue(svg.contains("2026-01"));
    }
}
