package casebook.desk.chart;

import java.util.List;

/**
 * One bar.
 *
 * @param name what it counts
 * @param parts lengths side by side, as many as there are colours in use
 * @param figure what is written behind it
 * @param link where it leads; null where it leads nowhere
 */
public record Bar(String name, List<Long> parts, String figure, String link) {

    long length() {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    static long longest(List<Bar> bars) {
        return bars.stream().mapToLong(Bar::length).max().orElse(0);
    }
}
