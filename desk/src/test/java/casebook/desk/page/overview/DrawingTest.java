package casebook.desk.page.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.overview.Overview.Chart;
import casebook.desk.page.overview.Overview.Figure;
import casebook.desk.record.CuratedCase;
import casebook.desk.search.FacetCounts;
import casebook.desk.search.FacetCounts.Count;
import casebook.desk.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the overview makes of counts. */
class DrawingTest {

    private static final CuratedCase NEWEST = CuratedCase.of("{\"receivedAt\": \"2026-03-05T23:59:00Z\"}");
    private static final List<Count> SECTORS = IntStream.range(0, 10)
            .mapToObj(i -> new Count(i == 0 ? "finance" : "s" + i, 10 - i))
            .toList();

    private final FacetCounts counts =
            new FacetCounts(12, Map.of("scope", List.of(new Count("vertical", 8)), "sector", SECTORS));
    private final Trends trends = new Trends(
            Map.of("2026-03", 12L), Map.of("A&B", 3L), Map.of("finance", Map.of("vertical", 2L, "general", 1L)));

    @Test
    void the_figures_say_how_many_of_how_many_and_lead_to_them() {
        List<Figure> figures = new Drawing(Wording.ZH, counts, trends)
                .overview(List.of(NEWEST))
                .figures();

        assertEquals(new Figure("12", "案例", "截至 2026-03-05", "/cases"), figures.get(0));
        assertEquals(new Figure("67%", "垂直类占比", "8 / 12 个案例", "/cases?scope=vertical"), figures.get(1));
        assertEquals(new Figure("10", "涉及行业", "最多：金融", "/cases"), figures.get(2));
        assertEquals(new Figure("1", "基础模型", "最多：A&B", "/cases"), figures.get(3));
    }

    @Test
    void of_many_bars_the_last_are_folded_away_and_what_nobody_carries_has_no_picture() {
        List<Chart> charts = new Drawing(Wording.EN, counts, trends)
                .overview(List.of(NEWEST))
                .charts();

        assertEquals(
                List.of(
                        "Cases by sector",
                        "Scope by sector",
                        "Cases over time, by month of submission",
                        "Most used base models"),
                charts.stream().map(Chart::title).toList());
        assertTrue(charts.get(0).svg().contains("s7") && !charts.get(0).svg().contains("s8"));
        assertTrue(charts.get(0).more().contains("s8"));
        assertTrue(charts.get(2).svg().contains("/cases?received=2026-03"));
        assertTrue(charts.get(3).svg().contains("/cases?base_model=A%26B"));
    }

    @Test
    void without_cases_there_is_nothing_to_draw() {
        Overview empty = new Drawing(Wording.ZH, new FacetCounts(0, Map.of()), new Trends(Map.of(), Map.of(), Map.of()))
                .overview(List.of());

        assertTrue(empty.isEmpty());
        assertEquals(List.of(), empty.charts());
        assertFalse(new Drawing(Wording.ZH, counts, trends)
                .overview(List.of(NEWEST))
                .isEmpty());
    }
}
