package casebook.cli.evaluate;

import casebook.cli.classify.Judge;
import casebook.cli.report.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** An evaluation as tables for a terminal. */
public final class EvaluationText {

    private static final List<String> FIGURES = List.of(
            "facet",
            "n",
            "top1",
            "any of",
            "macro F1",
            "top2",
            "coverage",
            "accepted",
            "calibration error",
            "precision",
            "recall",
            "set F1",
            "exact");
    private static final List<String> MISSES = List.of("row", "about", "gold", "given", "confidence", "evidence");
    private static final int[] WIDEST_MISS = {28, 22, 32, 32, 10, 64};
    private static final int WIDEST = 20;

    private final StringBuilder text = new StringBuilder();

    private EvaluationText() {}

    /**
     * The tables.
     *
     * @param judge whose answers they are
     * @param leftOut rows that are not in them
     * @param wanted what is told beside the figures
     */
    public static String of(Evaluation evaluation, Judge judge, LeftOut leftOut, Wanted wanted) {
        var tables = new EvaluationText();
        tables.head(evaluation, judge, leftOut);
        tables.figures("all rows", evaluation.facets());
        tables.curves(evaluation.facets());
        evaluation.byLanguage().forEach(tables::figures);
        tables.found(evaluation);
        if (wanted.confusion()) {
            evaluation.confusions().forEach(tables::confusion);
        }
        if (wanted.errors()) {
            tables.misses(evaluation.misses());
        }
        return tables.text.toString().stripTrailing();
    }

    private void head(Evaluation evaluation, Judge judge, LeftOut leftOut) {
        text.append("%d rows (left out: %d unusable, %d too short); taxonomy %s, classifier %s%n"
                .formatted(
                        evaluation.rows(),
                        leftOut.unusable(),
                        leftOut.tooShort(),
                        judge.taxonomy().getVersion(),
                        judge.classifier()));
    }

    private void figures(String name, Map<String, FacetFigures> facets) {
        if (facets.isEmpty()) {
            return;
        }
        var columns = columns(FIGURES.size());
        columns.row(FIGURES);
        facets.forEach((facet, figures) -> {
            var row = new ArrayList<>(List.of(
                    facet,
                    String.valueOf(figures.n()),
                    share(figures.top1()),
                    share(figures.anyOf()),
                    share(figures.macroF1()),
                    share(figures.top2()),
                    share(figures.coverage()),
                    share(figures.acceptedAccuracy()),
                    share(figures.calibrationError())));
            row.addAll(figures.sets()
                    .map(sets -> List.of(
                            share(sets.precision()), share(sets.recall()), share(sets.setF1()), share(sets.exact())))
                    .orElse(List.of("", "", "", "")));
            columns.row(row);
        });
        table(name, columns);
    }

    private void curves(Map<String, FacetFigures> facets) {
        if (facets.isEmpty()) {
            return;
        }
        List<Double> coverages = List.copyOf(
                facets.values().iterator().next().accuracyAtCoverage().keySet());
        var columns = columns(coverages.size() + 1);
        columns.row(row("facet", coverages.stream().map(String::valueOf).toList()));
        facets.forEach((facet, figures) -> columns.row(row(
                facet,
                coverages.stream()
                        .map(figures.accuracyAtCoverage()::get)
                        .map(EvaluationText::share)
                        .toList())));
        table("accuracy when only so many of the rows are accepted, the surest first", columns);
    }

    private void found(Evaluation evaluation) {
        if (evaluation.forbidden() > 0) {
            text.append("%nlabels that must not be given: %d, given all the same: %d%n"
                    .formatted(evaluation.forbidden(), evaluation.violations().size()));
        }
        found("base models", evaluation.models());
        found("parameter counts", evaluation.counts());
    }

    private void found(String name, FoundFigures figures) {
        if (figures.n() > 0) {
            text.append("%s in %d rows: %d wanted, %d found, %d right; precision %s, recall %s%n"
                    .formatted(
                            name,
                            figures.n(),
                            figures.wanted(),
                            figures.found(),
                            figures.right(),
                            share(figures.precision()),
                            share(figures.recall())));
        }
    }

    /** Codes are too long to head columns, so columns carry the numbers of their rows. */
    private void confusion(String facet, Confusion confusion) {
        List<String> codes = confusion.codes();
        var columns = columns(codes.size() + 1);
        columns.row(row(
                "gold \\ given", codes.stream().map(code -> number(code, codes)).toList()));
        for (String gold : codes) {
            if (!gold.equals(Confusion.UNDETERMINED)) {
                Map<String, Integer> given = confusion.rows().getOrDefault(gold, Map.of());
                columns.row(row(
                        number(gold, codes) + " " + gold,
                        codes.stream()
                                .map(code -> given.containsKey(code) ? String.valueOf(given.get(code)) : ".")
                                .toList()));
            }
        }
        table("what was given for what, " + facet, columns);
    }

    private static String number(String code, List<String> codes) {
        return code.equals(Confusion.UNDETERMINED) ? "none" : String.valueOf(codes.indexOf(code) + 1);
    }

    private void misses(List<Miss> misses) {
        var columns = new Columns(WIDEST_MISS);
        columns.row(MISSES);
        misses.forEach(miss -> columns.row(List.of(
                miss.id(),
                miss.about(),
                codes(miss.gold()),
                codes(miss.given()),
                share(miss.confidence()),
                miss.evidence())));
        table("what rows wanted otherwise: " + misses.size(), columns);
    }

    private void table(String name, Columns columns) {
        text.append("%n%s%n%s".formatted(name, columns));
    }

    private static List<String> row(String first, List<String> others) {
        var row = new ArrayList<String>();
        row.add(first);
        row.addAll(others);
        return row;
    }

    private static Columns columns(int number) {
        return new Columns(IntStream.range(0, number).map(column -> WIDEST).toArray());
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join(", ", codes);
    }

    private static String share(double figure) {
        return Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%.3f", figure);
    }
}
