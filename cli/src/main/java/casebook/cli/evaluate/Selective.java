package casebook.cli.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Accuracy when only the surest answers are accepted: at coverage c, the share that is right of the {@code ⌈c·n⌉} rows
 * whose first choices are the surest. Of rows that are equally sure and do not all find room, each counts in part, so that
 * the order of the rows does not matter. Pure.
 */
final class Selective {

    private static final List<Double> COVERAGES = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 1.0);

    /** So that 0.7 · 10 are seven rows. */
    private static final double ROUNDING = 1e-9;

    /** Accuracy by coverage. */
    static Map<Double, Double> curve(List<Comparison> rows) {
        var ranked = new ArrayList<>(rows);
        ranked.sort(Comparator.comparingDouble(Comparison::confidence).reversed());
        var curve = new LinkedHashMap<Double, Double>();
        for (double coverage : COVERAGES) {
            int taken = (int) Math.ceil(coverage * rows.size() - ROUNDING);
            curve.put(coverage, Ratio.of(right(ranked, taken), taken));
        }
        return curve;
    }

    private static double right(List<Comparison> ranked, int taken) {
        double right = 0;
        int start = 0;
        while (start < taken) {
            int end = start;
            int rightHere = 0;
            while (end < ranked.size()
                    && ranked.get(end).confidence() == ranked.get(start).confidence()) {
                rightHere += ranked.get(end).right() ? 1 : 0;
                end++;
            }
            int room = Math.min(end, taken) - start;
            right += (double) rightHere * room / (end - start);
            start = end;
        }
        return right;
    }

    private Selective() {}
}
