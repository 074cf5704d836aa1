package casebook.bench.scale;

import java.util.Arrays;

/** The middle of some numbers: what one noisy lap cannot move. Pure. */
public final class Median {

    /** Of at least one number. */
    public static double of(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private Median() {}
}
