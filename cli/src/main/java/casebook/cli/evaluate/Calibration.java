package casebook.cli.evaluate;

import java.util.List;

/**
 * The expected calibration error over the answers given: they are put into ten bins of equal width by their confidence, and
 * the error is {@code Σ (answers in the bin / all answers) · |share of them that is right − their mean confidence|}. A bin
 * includes its lower edge, the last one its upper edge too. Pure.
 */
final class Calibration {

    private static final int BINS = 10;

    static double error(List<Comparison> rows) {
        var count = new int[BINS];
        var right = new int[BINS];
        var confidence = new double[BINS];
        int all = 0;
        for (Comparison row : rows) {
            for (Answer answer : row.given()) {
                int bin = Math.max(0, Math.min(BINS - 1, (int) (answer.confidence() * BINS)));
                count[bin]++;
                right[bin] += row.wanted().contains(answer.code()) ? 1 : 0;
                confidence[bin] += answer.confidence();
                all++;
            }
        }
        double gaps = 0;
        for (int bin = 0; bin < BINS; bin++) {
            gaps += Math.abs(right[bin] - confidence[bin]);
        }
        return Ratio.of(gaps, all);
    }

    private Calibration() {}
}
