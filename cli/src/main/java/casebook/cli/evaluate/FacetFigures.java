package casebook.cli.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How well one facet is judged. What has no denominator is NaN.
 *
 * <p>The first choice is the primary or strongest label, and where the classifier abstained the label it leaned to. It is
 * right when it is the first of the right codes; where several codes apply, when it is any of them.
 *
 * @param n rows with a right answer for the facet
 * @param top1 rows whose first choice is right, divided by n
 * @param anyOf rows whose first choice is any of the right codes, divided by n
 * @param macroF1 the mean F1 of the codes that are wanted somewhere, see {@link MacroF1}
 * @param top2 rows whose first choice or its runner-up is right, divided by n
 * @param coverage rows on which it did not abstain, divided by n
 * @param acceptedAccuracy rows on which it did not abstain and was right, divided by those on which it did not abstain
 * @param calibrationError how far confidence is from accuracy, see {@link Calibration}
 * @param accuracyAtCoverage accuracy by the share of rows accepted, see {@link Selective}
 * @param sets how the sets agree; only where several codes apply
 */
record FacetFigures(
        int n,
        double top1,
        double anyOf,
        double macroF1,
        double top2,
        double coverage,
        double acceptedAccuracy,
        double calibrationError,
        Map<Double, Double> accuracyAtCoverage,
        Optional<SetFigures> sets) {

    static FacetFigures of(List<Comparison> rows, boolean several) {
        List<Comparison> answered = rows.stream().filter(Comparison::answered).toList();
        return new FacetFigures(
                rows.size(),
                share(rows, Comparison::right),
                share(rows, Comparison::anyOf),
                MacroF1.of(rows),
                share(rows, Comparison::rightOfTwo),
                share(rows, Comparison::answered),
                share(answered, Comparison::right),
                Calibration.error(rows),
                Selective.curve(rows),
                several ? Optional.of(SetFigures.of(rows)) : Optional.empty());
    }

    private static double share(List<Comparison> rows, Predicate<Comparison> which) {
        return Ratio.of(rows.stream().filter(which).count(), rows.size());
    }
}
