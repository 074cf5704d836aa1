package casebook.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentileTest {

    @Test
    void one_of_a_hundred_may_take_longer() {
        double[] hundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertEquals(99, Percentile.p99(hundred));
    }

    @Test
    void of_few_it_is_the_longest() {
        assertEquals(3, Percentile.p99(new double[] {3, 1, 2}));
        assertEquals(7, Percentile.p99(new double[] {7}));
    }
}
