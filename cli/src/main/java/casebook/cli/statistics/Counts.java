package casebook.cli.statistics;

import casebook.contract.Statistics;
import casebook.event.FacetCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The counts as they stand, by facet; codes that nobody carries are left out. */
public final class Counts {

    /** What cases are counted by. */
    public enum By {
        /** Every label of a case. */
        cases(FacetCount::getCases),
        /** The primary label of each facet. */
        primary(FacetCount::getPrimaryCases);

        private final ToLongFunction<FacetCount> number;

        By(ToLongFunction<FacetCount> number) {
            this.number = number;
        }

        long of(FacetCount count) {
            return number.applyAsLong(count);
        }
    }

    private final Map<String, List<FacetCount>> facets = new TreeMap<>();
    private final List<FacetCount> baseModels;
    private final long cases;

    /** Sorts what stands on the topic. */
    public Counts(Collection<FacetCount> counts) {
        counts.stream().filter(count -> count.getCases() > 0).forEach(count -> facets.computeIfAbsent(
                        count.getFacet(), facet -> new ArrayList<>())
                .add(count));
        List<FacetCount> all = facets.remove(Statistics.CASES);
        cases = all == null ? 0 : all.get(0).getCases();
        List<FacetCount> models = facets.remove(Statistics.BASE_MODEL);
        baseModels = models == null ? List.of() : sorted(models, By.cases);
    }

    /** How many cases are curated. */
    public long cases() {
        return cases;
    }

    /** The facets that hold a count. */
    public Set<String> facets() {
        return facets.keySet();
    }

    /** The counts of a facet, the largest first, what is undetermined last. */
    List<FacetCount> of(String facet, By by) {
        return sorted(facets.getOrDefault(facet, List.of()), by);
    }

    /** The base models, the most used first. */
    List<FacetCount> baseModels() {
        return baseModels;
    }

    /** How many cases are vertical ones; empty where cases are not asked. */
    Optional<Long> vertical() {
        List<FacetCount> scopes = facets.get("scope");
        return Optional.ofNullable(scopes).map(known -> known.stream()
                .filter(count -> count.getCode().equals("vertical"))
                .mapToLong(FacetCount::getCases)
                .sum());
    }

    /** A number of cases as a share of all. */
    double share(long number) {
        return cases == 0 ? 0 : (double) number / cases;
    }

    private static List<FacetCount> sorted(List<FacetCount> counts, By by) {
        return counts.stream()
                .filter(count -> by.of(count) > 0)
                .sorted(Comparator.comparing(
                                (FacetCount count) -> count.getCode().equals(Statistics.UNDETERMINED))
                        .thenComparing(Comparator.comparingLong(by::of).reversed())
                        .thenComparing(FacetCount::getCode))
                .toList();
    }
}
