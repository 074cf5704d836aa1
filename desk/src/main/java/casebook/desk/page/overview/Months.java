package casebook.desk.page.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Months without a gap, so that a picture of them is true to time. */
final class Months {

    private static final int FEWEST = 12;
    private static final int MOST = 36;

    /** A year up to the newest month or more, the oldest first. */
    static List<String> of(Collection<String> withCases) {
        List<YearMonth> told = withCases.stream().map(YearMonth::parse).sorted().toList();
        if (told.isEmpty()) {
            return List.of();
        }
        YearMonth newest = told.get(told.size() - 1);
        YearMonth first = earliest(told.get(0), newest.minusMonths(FEWEST - 1L));
        YearMonth from = first.isBefore(newest.minusMonths(MOST - 1L)) ? newest.minusMonths(MOST - 1L) : first;
        var months = new ArrayList<String>();
        for (YearMonth month = from; !month.isAfter(newest); month = month.plusMonths(1)) {
            months.add(month.toString());
        }
        return months;
    }

    private static YearMonth earliest(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private Months() {}
}
