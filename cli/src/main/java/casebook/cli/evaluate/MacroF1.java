package casebook.cli.evaluate;

import java.util.List;
import java.util.TreeSet;

/**
 * The mean of the F1 of every code that is wanted somewhere: {@code 2·right / (told + wanted)} for each, where right are
 * the rows in which it is both told and wanted. Pure.
 */
final class MacroF1 {

    static double of(List<Comparison> rows) {
        var codes = new TreeSet<String>();
        rows.forEach(row -> codes.addAll(row.wanted()));
        return Ratio.of(codes.stream().mapToDouble(code -> of(code, rows)).sum(), codes.size());
    }

    private static double of(String code, List<Comparison> rows) {
        int right = 0;
        int told = 0;
        int wanted = 0;
        for (Comparison row : rows) {
            boolean isTold = row.told().contains(code);
            boolean isWanted = row.wanted().contains(code);
            right += isTold && isWanted ? 1 : 0;
            told += isTold ? 1 : 0;
            wanted += isWanted ? 1 : 0;
        }
        return Ratio.f1(right, told, wanted);
    }

    private MacroF1() {}
}
