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
        var counts = new HashMap<String, Long>();
        // What was chosen is told even when nothing carries it.
        chosen.values().forEach(codes -> codes.forEach(code -> counts.put(code, 0L)));
        for (Group group : groups) {
            List<String> missing = missing(group, chosen);
            if (missing.isEmpty()) {
                total += group.cases();
                group.codes().forEach(code -> counts.merge(code, group.cases(), Long::sum));
            } else if (missing.size() == 1) {
                String facet = missing.get(0) + "=";
                group.codes().stream()
                        .filter(code -> code.startsWith(facet))
                        .forEach(code -> counts.merge(code, group.cases(), Long::sum));
            }
        }
        return new FacetCounts(total, byFacet(counts));
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

    private static Map<String, List<Count>> byFacet(Map<String, Long> counts) {
        var facets = new TreeMap<String, List<Count>>();
        counts.forEach((code, count) -> {
            int end = code.indexOf('=');
            facets.computeIfAbsent(code.substring(0, end), first -> new ArrayList<>())
                    .add(new Count(code.substring(end + 1), count));
        });
        facets.values()
                .forEach(codes -> codes.sort(
                        Comparator.comparingLong(Count::count).reversed().thenComparing(Count::code)));
        return facets;
    }
}
