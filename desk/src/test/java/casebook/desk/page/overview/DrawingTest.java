package casebook.desk.page.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.overview.Overview.Chart;
import casebook.desk.page.overview.Overview.Figure;
import casebook.desk.record.CuratedCase;
import casebook.desk.search.Tallies;
import casebook.desk.search.Tally;
import casebook.desk.statistics.Report;
import casebook.desk.statistics.Reporting;
import casebook.desk.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the overview makes of counts. */
class DrawingTest {

    private static final CuratedCase NEWEST = CuratedCase.of("{\"receivedAt\": \"2026-03-05T23:59:00Z\"}");
    private static final Report REPORT =
            Reporting.of(new Tallies(Set.of("sector", "scope", "deployment"), tallies()), Map.of());

    private static List<Tally> tallies() {
        var tallies = new ArrayList<Tally>();
        tallies.add(tally("CASES", "ALL", null, 12));
        tallies.add(tally("scope", "vertical", null, 8));
        tallies.add(tally("scope", "vertical", "finance", 2));
        tallies.add(tally("scope", "general", "finance", 1));
        tallies.add(tally("deployment", "UNDETERMINED", null, 12));
        tallies.add(tally("MONTH", "2026-03", null, 12));
        tallies.add(tally("BASE_MODEL", "A&B", null, 3));
        for (int i = 0; i < 10; i++) {
            tallies.add(tally("PRIMARY_SECTOR", i == 0 ? "finance" : "s" + i, null, 10 - i));
        }
        return tallies;
    }

    private static Tally tally(String facet, String code, String sector, long cases) {
        return new Tally(facet, code, sector, cases, List.of("v1"), 1L, 1L);
    }

    @Test
    void the_figures_say_how_many_of_how_many_and_lead_to_them() {
        List<Figure> figures =
                new Drawing(Wording.ZH, REPORT).overview(List.of(NEWEST)).figures();

        assertEquals(new Figure("12", "案例", "截至 2026-03-05", "/cases"), figures.get(0));
        assertEquals(new Figure("67%", "垂直类占比", "8 / 12 个案例", "/cases?has=scope%3Dvertical"), figures.get(1));
        assertEquals(new Figure("10", "涉及行业", "最多：金融", "/cases"), figures.get(2));
        assertEquals(new Figure("1", "基础模型", "最多：A&B", "/cases"), figures.get(3));
    }

    @Test
    void of_many_bars_the_last_are_folded_away_and_what_nobody_carries_has_no_picture() {
        List<Chart> charts =
                new Drawing(Wording.EN, REPORT).overview(List.of(NEWEST)).charts();

        assertEquals(
                List.of(
                        "Cases by sector",
                        "Scope by sector",
                        "Cases over time, by month of submission",
                        "Most used base models"),
                charts.stream().map(Chart::title).toList());
        assertTrue(charts.get(0).svg().contains("s7") && !charts.get(0).svg().contains("s8"));
        assertTrue(charts.get(0).more().contains("s8"));
        assertTrue(charts.get(2).svg().contains("/cases?has=MONTH%3D2026-03"));
        assertTrue(charts.get(3).svg().contains("/cases?has=BASE_MODEL%3DA%26B"));
    }

    @Test
    void without_cases_there_is_nothing_to_draw() {
        Overview empty =
                new Drawing(Wording.ZH, Reporting.of(new Tallies(Set.of(), List.of()), Map.of())).overview(List.of());

        assertTrue(empty.isEmpty());
        assertEquals(List.of(), empty.charts());
        assertFalse(new Drawing(Wording.ZH, REPORT).overview(List.of(NEWEST)).isEmpty());
    }
}
