package casebook.bench.scale;

import java.util.Arrays;

/** What a share of some numbers does not exceed. Pure. */
public final class Percentile {

    /** What 99 of 100 do not exceed, of at least one number. */
    public static double p99(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(0.99 * sorted.length) - 1)];
    }

    private Percentile() {}
}
