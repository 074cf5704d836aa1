package casebook.cli.demo;

import java.time.Duration;
import java.util.List;

/** How long cases took, as percentiles (nearest rank). */
public record Latency(Duration p50, Duration p99) {

    /** The percentiles of some durations; zero when there are none. */
    public static Latency of(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return new Latency(rank(sorted, 50), rank(sorted, 99));
    }

    private static Duration rank(List<Duration> sorted, int percent) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }
}
