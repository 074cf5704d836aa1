package casebook.cli.evaluate;

import static casebook.cli.evaluate.Facets.answer;
import static casebook.cli.evaluate.Facets.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double EXACT = 1e-12;

    @Test
    void answers_of_one_bin_are_judged_together() {
        List<Comparison> rows = List.of(row(0.91, true), row(0.99, false), row(1.0, true), row(0.5, true));

        // Bin of 0.9 to 1: |2 − 2.9|; bin of 0.5: |1 − 0.5|.
        assertEquals((0.9 + 0.5) / 4, Calibration.error(rows), EXACT);
    }

    private static Comparison row(double confidence, boolean right) {
        return given("sector", List.of("finance"), answer(right ? "finance" : "retail", confidence));
    }
}
