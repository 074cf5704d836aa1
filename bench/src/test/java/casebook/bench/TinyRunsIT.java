package casebook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One round over a handful of cases: that a report has its figures, not what they are. */
@Timeout(900)
class TinyRunsIT {

    private static final int CASES = 12;

    @Test
    void a_replay_is_weighed_against_a_pass_through() throws Exception {
        has(
                run("replay"),
                Set.of(
                        "casesPerCpuSecond, replay",
                        "casesPerSecond, pass-through",
                        "wallRatio",
                        "ratio, replay, all labels"));
    }

    @Test
    void the_way_from_upload_to_curated_is_told_with_its_pieces() throws Exception {
        has(run("latency"), Set.of("p99Millis", "allowedMillis", "rawP99Millis", "parseP99Millis", "embeddingMillis"));
    }

    private static Report run(String name) throws Exception {
        return Benchmarks.named(name)
                .orElseThrow()
                .run(new Conditions(
                        1, OptionalInt.of(CASES), Optional.empty(), Optional.empty(), Optional.empty(), line -> {}));
    }

    private static void has(Report report, Set<String> figures) {
        assertEquals(1, report.samples());
        assertTrue(report.ratio() > 0, report.toString());
        for (String figure : figures) {
            assertTrue(report.more().get(figure) instanceof Double number && number > 0, figure + " in " + report);
        }
    }
}
