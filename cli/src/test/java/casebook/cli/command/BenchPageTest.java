package casebook.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.bench.Report;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchPageTest {

    private final Map<String, Object> more = new LinkedHashMap<>(Map.of("cases", 10));
    private final BenchPage page = new BenchPage(new Report("replay", 0.8, 9, 0.5, more), 2, Map.of("Kafka", "4.3.1"));

    @Test
    void a_program_finds_every_figure_in_one_object() throws Exception {
        more.put("reached", true);

        assertEquals(new ObjectMapper().readTree("""
                        {"name": "replay", "ratio": 0.8, "samples": 9, "loadAverage": 0.5, "cases": 10, "reached": true,
                         "processors": 2, "versions": {"Kafka": "4.3.1"}}
                        """), new ObjectMapper().readTree(page.json()));
    }

    @Test
    void people_are_told_the_machine_and_the_versions_with_the_figures() {
        more.put("wallRatio", 0.789);

        assertEquals(
                List.of(
                        "replay: ratio 0.80, median of 9, load average 0.50 on 2 processors",
                        "  cases                                         10",
                        "  wallRatio                                     0.79",
                        "with Kafka 4.3.1"),
                page.lines());
    }
}
