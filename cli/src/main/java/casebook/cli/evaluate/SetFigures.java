package casebook.cli.evaluate;

import java.util.List;

/**
 * How sets of codes agree, over all codes of all rows.
 *
 * @param precision {@code Σ right / Σ told}: of the codes told, how many are right
 * @param recall {@code Σ right / Σ wanted}: of the right codes, how many are told
 * @param setF1 {@code 2 · Σ right / (Σ told + Σ wanted)}
 * @param exact rows whose sets are equal, divided by all rows
 */
record SetFigures(double precision, double recall, double setF1, double exact) {

    static SetFigures of(List<Comparison> rows) {
        long right = 0;
        long told = 0;
        long wanted = 0;
        long exact = 0;
        for (Comparison row : rows) {
            right += row.told().stream().filter(row.wanted()::contains).count();
            told += row.told().size();
            wanted += row.wanted().size();
            exact += row.told().equals(row.wanted()) ? 1 : 0;
        }
        return new SetFigures(
                Ratio.of(right, told),
                Ratio.of(right, wanted),
                Ratio.f1(right, told, wanted),
                Ratio.of(exact, rows.size()));
    }
}
