package casebook.desk.judging;

import casebook.desk.judging.Difference.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a replay says otherwise, as far as it was read. Pure.
 *
 * @param conflicts where it disagrees with experts, whose word stands
 * @param changes all others
 * @param whole whether nothing broke off
 */
public record Differences(List<Difference> conflicts, List<Difference> changes, boolean whole) {

    /** None. */
    public static final Differences NONE = new Differences(List.of(), List.of(), true);

    /** A change and in how many cases it is the same. */
    public record Sum(Change change, int cases) {}

    /**
     * The changes facet by facet, the most frequent first.
     *
     * @param several whether a facet may hold several codes
     */
    public Map<String, List<Sum>> sums(Predicate<String> several) {
        Map<Change, Integer> counts = new LinkedHashMap<>();
        changes.forEach(
                difference -> changes(difference, several).forEach(change -> counts.merge(change, 1, Integer::sum)));
        Map<String, List<Sum>> sums = new LinkedHashMap<>();
        counts.entrySet().stream()
                .map(count -> new Sum(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing(Sum::cases).reversed())
                .forEach(sum -> sums.computeIfAbsent(sum.change().facet(), first -> new ArrayList<>())
                        .add(sum));
        return sums;
    }

    /** The cases that have this change. */
    public List<Difference> with(Change change, Predicate<String> several) {
        return changes.stream()
                .filter(difference -> changes(difference, several).contains(change))
                .toList();
    }

    private static List<Change> changes(Difference difference, Predicate<String> several) {
        return difference.facets().stream()
                .flatMap(facet -> facet.changes(several.test(facet.facet())).stream())
                .toList();
    }
}
