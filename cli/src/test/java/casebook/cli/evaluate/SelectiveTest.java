package casebook.cli.evaluate;

import static casebook.cli.evaluate.Facets.answer;
import static casebook.cli.evaluate.Facets.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectiveTest {

    private static final double EXACT = 1e-12;

    @Test
    void rows_that_are_equally_sure_count_alike_whatever_their_order() {
        var rows = new ArrayList<>(List.of(row(0.9, true), row(0.5, true), row(0.5, false), row(0.5, false)));

        // Two of four: the surest, and a third of one right row.
        assertEquals((1 + 1 / 3.0) / 2, Selective.curve(rows).get(0.5), EXACT);
        Collections.reverse(rows);
        assertEquals((1 + 1 / 3.0) / 2, Selective.curve(rows).get(0.5), EXACT);
    }

    @Test
    void seven_tenths_of_ten_rows_are_seven() {
        var rows = new ArrayList<Comparison>();
        for (int i = 0; i < 10; i++) {
            rows.add(row(1 - i / 10.0, i < 7));
        }

        assertEquals(1.0, Selective.curve(rows).get(0.7), EXACT);
        assertEquals(7 / 8.0, Selective.curve(rows).get(0.8), EXACT);
    }

    private static Comparison row(double confidence, boolean right) {
        return given("sector", List.of("finance"), answer(right ? "finance" : "retail", confidence));
    }
}
