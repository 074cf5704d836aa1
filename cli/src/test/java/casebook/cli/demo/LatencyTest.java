package casebook.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {

    @Test
    void percentiles_are_durations_that_occurred() {
        List<Duration> hundred =
                LongStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList();

        assertEquals(new Latency(Duration.ofMillis(50), Duration.ofMillis(99)), Latency.of(hundred));
    }

    @Test
    void nothing_took_no_time() {
        assertEquals(new Latency(Duration.ZERO, Duration.ZERO), Latency.of(List.of()));
    }
}
