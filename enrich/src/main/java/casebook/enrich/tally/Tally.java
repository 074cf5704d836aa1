package casebook.enrich.tally;

import casebook.contract.Statistics;
import casebook.event.FacetCount;
import java.util.List;
import java.util.TreeMap;

/** Keeps counts in step with cases that change, by what is added and taken away. Pure. */
final class Tally {

    /**
     * What brings the counts from one word on a case to the next; empty when both say the same.
     *
     * @param before what the case adds as it was last counted
     * @param after what it adds now
     */
    static List<FacetCount> changes(List<FacetCount> before, List<FacetCount> after) {
        var changes = new TreeMap<String, FacetCount>();
        after.forEach(count -> changes.put(Statistics.key(count), count));
        before.forEach(count -> changes.merge(Statistics.key(count), negative(count), Statistics::sum));
        changes.values().removeIf(change -> change.getCases() == 0 && change.getPrimaryCases() == 0);
        return List.copyOf(changes.values());
    }

    private static FacetCount negative(FacetCount count) {
        return new FacetCount(count.getFacet(), count.getCode(), -count.getCases(), -count.getPrimaryCases());
    }

    private Tally() {}
}
