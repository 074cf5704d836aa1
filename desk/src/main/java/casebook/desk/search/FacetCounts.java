package casebook.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many of the cases found carry each code, and how many there are.
 *
 * <p>A facet's counts heed what was chosen of every other facet and not what was chosen of its own: they say how many cases
 * another choice would find.
 *
 * @param total cases that carry all that was chosen
 * @param facets codes by facet, the most frequent first
 */
public record FacetCounts(long total, Map<String, List<Count>> facets) {

    /** How many cases carry a code. */
    public record Count(String code, long count) {}

    /** A count that grows. */
    private static final class Sum {
        private long cases;
    }

    /** Cases that carry the same codes, each written as {@code facet=code}. */
    record Group(List<String> codes, long cases) {

        private boolean carriesOneOf(Set<String> chosen) {
            return codes.stream().anyMatch(chosen::contains);
        }
    }

    /**
     * Counts.
     *
     * @param chosen by facet the codes of which a case must carry one, written as {@code facet=code}
     */
    static FacetCounts of(List<Group> groups, Map<String, Set<String>> chosen) {
        long total = 0;
        var counts = new HashMap<String, Sum>();
        // What was chosen is told even when nothing carries it.
        chosen.values().forEach(codes -> codes.forEach(code -> counts.put(code, new Sum())));
        for (Group group : groups) {
            List<String> missing = missing(group, chosen);
            if (missing.isEmpty()) {
                total += group.cases();
                group.codes().forEach(code -> add(counts, code, group));
            } else if (missing.size() == 1) {
                String facet = missing.get(0) + "=";
                group.codes().stream().filter(code -> code.startsWith(facet)).forEach(code -> add(counts, code, group));
            }
        }
        return new FacetCounts(total, byFacet(counts));
    }

    private static void add(Map<String, Sum> counts, String code, Group group) {
        counts.computeIfAbsent(code, none -> new Sum()).cases += group.cases();
    }

    private static List<String> missing(Group group, Map<String, Set<String>> chosen) {
        var missing = new ArrayList<String>();
        chosen.forEach((facet, codes) -> {
            if (!group.carriesOneOf(codes)) {
                missing.add(facet);
            }
        });
        return missing;
    }

    private static Map<String, List<Count>> byFacet(Map<String, Sum> counts) {
        var facets = new TreeMap<String, List<Count>>();
        counts.forEach((code, sum) -> {
            int end = code.indexOf('=');
            facets.computeIfAbsent(code.substring(0, end), first -> new ArrayList<>())
                    .add(new Count(code.substring(end + 1), sum.cases));
        });
        facets.values()
                .forEach(codes -> codes.sort(
                        Comparator.comparingLong(Count::count).reversed().thenComparing(Count::code)));
        return facets;
    }
}
