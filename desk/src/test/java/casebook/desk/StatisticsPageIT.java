package casebook.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.Database;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the statistics are answered: to nonsense, of nothing, to who has them already, and what else takes what they count. */
@Timeout(120)
class StatisticsPageIT {

    @RegisterExtension
    static final Database database = new Database();

    private static DeskServer desk;

    @BeforeAll
    static void open() throws Exception {
        String url = database.fresh();
        var cases = new ToldCases();
        cases.tell("信贷审批助手", null, List.of("sector=finance", "sector=law"));
        cases.tell("法律助手", null, List.of("sector=law", "sector=finance"));
        cases.write(url);
        desk = new DeskServer(url);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void of_no_cases_every_figure_is_zero() throws Exception {
        String url = database.fresh();
        new ToldCases().write(url);
        try (var empty = new DeskServer(url)) {
            String body = empty.get("/v1/statistics").body();

            assertFalse(body.contains("NaN"), body);
            JsonNode report = empty.json("/v1/statistics");
            assertEquals(2, report.findParents("query").size(), "all and vertical");
            report.findParents("query").forEach(figure -> {
                assertEquals(0, figure.path("cases").asInt(-1));
                assertEquals(0.0, figure.path("shareOfCases").asDouble(-1));
            });
            assertTrue(report.path("facets").has("sector"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sektor=finance",
                "has=sektor=finance",
                "has=finance",
                "has=MONTH=2026-13",
                "has=CASES=SOME",
                "page=2",
                "size=5",
                "sort=title"
            })
    void what_makes_no_sense_is_told_so(String asked) throws Exception {
        var answer = desk.get("/v1/statistics?" + asked);

        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void who_has_the_figures_already_is_told_so() throws Exception {
        String tag = desk.get("/v1/statistics").headers().firstValue("ETag").orElseThrow();

        assertEquals(304, desk.get("/v1/statistics", "If-None-Match", tag).statusCode());
        assertEquals(
                200, desk.get("/v1/statistics?sector=law", "If-None-Match", tag).statusCode());
    }

    @Test
    void an_export_takes_what_a_figure_counts_and_names_it() throws Exception {
        String chosen = "has=" + URLEncoder.encode("PRIMARY_SECTOR=finance", UTF_8);

        assertEquals(1, desk.get("/v1/casebook.jsonl?" + chosen).body().lines().count());
        assertTrue(
                desk.get("/v1/casebook.html?lang=en&" + chosen).body().contains("Primary sector: Finance"),
                "its scope");
    }
}
