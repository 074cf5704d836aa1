package casebook.cli.evaluate;

import java.util.List;

/**
 * How well things are found, over all rows that say what is to be found.
 *
 * @param n these rows
 * @param wanted things to be found
 * @param found things found
 * @param right things found that are wanted
 */
record FoundFigures(int n, int wanted, int found, int right) {

    static FoundFigures of(List<? extends Matching<?, ?>> rows) {
        int right = rows.stream().mapToInt(Matching::right).sum();
        return new FoundFigures(
                rows.size(),
                right + rows.stream().mapToInt(row -> row.missed().size()).sum(),
                right + rows.stream().mapToInt(row -> row.surplus().size()).sum(),
                right);
    }

    /** {@code right / found}. */
    double precision() {
        return Ratio.of(right, found);
    }

    /** {@code right / wanted}. */
    double recall() {
        return Ratio.of(right, wanted);
    }
}
