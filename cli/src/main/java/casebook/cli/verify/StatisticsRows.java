package casebook.cli.verify;

import casebook.contract.Statistics;
import casebook.event.CaseCurated;
import casebook.event.FacetCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the statistics with a count of the curated cases. */
final class StatisticsRows {

    /** What differs, one sentence each. */
    static List<String> differences(Map<String, FacetCount> told, Collection<CaseCurated> curated) {
        var counted = new TreeMap<String, FacetCount>();
        for (CaseCurated one : curated) {
            Statistics.of(one).forEach(count -> counted.merge(Statistics.key(count), count, Statistics::sum));
        }
        var keys = new TreeSet<>(counted.keySet());
        keys.addAll(told.keySet());
        var found = new ArrayList<String>();
        for (String key : keys) {
            String says = words(told.get(key));
            String holds = words(counted.get(key));
            if (!says.equals(holds)) {
                found.add("statistics say " + says + " under " + key + ", the curated cases " + holds);
            }
        }
        return found;
    }

    private static String words(FacetCount count) {
        return count == null ? "0 (0 primary)" : count.getCases() + " (" + count.getPrimaryCases() + " primary)";
    }

    private StatisticsRows() {}
}
