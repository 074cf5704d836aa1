package casebook.cli.evaluate;

import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each code was given for each code wanted, for a facet with one primary code. Pure.
 *
 * @param codes the codes that occur, in the order of the taxonomy, and {@link #UNDETERMINED} last where it abstained
 * @param rows by the code wanted how often each code was given; what never happened is left out
 */
record Confusion(List<String> codes, Map<String, Map<String, Integer>> rows) {

    /** Stands where the classifier abstained. */
    static final String UNDETERMINED = "undetermined";

    static Confusion of(Facet facet, List<Comparison> comparisons) {
        var order = new ArrayList<>(
                facet.getCodes().stream().map(TaxonomyCode::getCode).toList());
        order.add(UNDETERMINED);
        var rows = new LinkedHashMap<String, Map<String, Integer>>();
        for (String wanted : order) {
            for (String given : order) {
                long times = comparisons.stream()
                        .filter(row ->
                                row.wanted().contains(wanted) && given(row).equals(given))
                        .count();
                if (times > 0) {
                    rows.computeIfAbsent(wanted, key -> new LinkedHashMap<>()).put(given, (int) times);
                }
            }
        }
        List<String> codes = order.stream()
                .filter(code -> rows.containsKey(code) || rows.values().stream().anyMatch(row -> row.containsKey(code)))
                .toList();
        return new Confusion(codes, rows);
    }

    private static String given(Comparison row) {
        return row.given().stream().findFirst().map(Answer::code).orElse(UNDETERMINED);
    }
}
