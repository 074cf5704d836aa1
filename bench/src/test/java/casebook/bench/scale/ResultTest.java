package casebook.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Result result =
            new Result(Map.of("us", List.of(lap(1), lap(2), lap(90)), "them", List.of(lap(2), lap(2), lap(3))), 0.5);

    @Test
    void a_ratio_is_the_median_of_the_rounds_so_that_one_bad_lap_moves_nothing() {
        assertEquals(1.0, result.cpuRatio("us", "them"));
        assertEquals(2.0, result.perCpuSecond("us"));
    }

    @Test
    void a_cost_is_held_against_what_others_cost_together() {
        // Round by round: 1/2 against 2, 1/2 against 1, 1/3 against 1/45.
        assertEquals(0.5, result.cpuCost("them", "us", "us"), 1e-9);
        assertEquals(1.0, result.cpuCost("us", "us"));
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertEquals(2.5, Median.of(new double[] {4, 1, 2, 3}));
    }

    @Test
    void processor_time_and_the_clock_are_kept_apart() {
        var lap = new Lap(10, Duration.ofSeconds(2), Duration.ofSeconds(5));

        assertEquals(5.0, lap.perCpuSecond());
        assertEquals(2.0, lap.perSecond());
    }

    private static Lap lap(long units) {
        return new Lap(units, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
}
