package casebook.desk.search;

import casebook.contract.Statistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Adds up what cases have, from how many carry the same labels. Pure. */
final class Tallying {

    /** So many cases, judged under the same taxonomy in the same generation. */
    record Judged(long cases, String taxonomy, long generation) {}

    private record What(String facet, String code, String sector) {}

    private final Set<String> facets;
    private final Map<What, Sum> sums = new HashMap<>();

    /** Cases without a label of one of these facets count under it as undetermined. */
    Tallying(Set<String> facets) {
        this.facets = facets;
    }

    /**
     * Adds cases with the same labels.
     *
     * @param codes each written as {@code facet=code}
     * @param primary their primary sector; null where there is none
     */
    void add(List<String> codes, String primary, Judged judged) {
        String sector = primary == null ? Statistics.UNDETERMINED : primary;
        add(Statistics.CASES, Statistics.ALL, judged);
        add(Statistics.PRIMARY_SECTOR, sector, judged);
        var missing = new TreeSet<>(facets);
        for (String label : new TreeSet<>(codes)) {
            int end = label.indexOf('=');
            addLabel(label.substring(0, end), label.substring(end + 1), sector, judged);
            missing.remove(label.substring(0, end));
        }
        missing.forEach(facet -> addLabel(facet, Statistics.UNDETERMINED, sector, judged));
    }

    private void addLabel(String facet, String code, String sector, Judged judged) {
        if (!facet.equals("sector")) {
            add(facet, code, judged);
        }
        if (facet.equals("scope")) {
            add(new What(facet, code, sector), judged);
        }
    }

    /** Adds cases that were received in a month. */
    void addMonth(String month, Judged judged) {
        add(Statistics.MONTH, month, judged);
    }

    /** Adds cases that are built on a model. */
    void addModel(String model, Judged judged) {
        add(Statistics.BASE_MODEL, model, judged);
    }

    private void add(String facet, String code, Judged judged) {
        add(new What(facet, code, null), judged);
    }

    private void add(What what, Judged judged) {
        sums.computeIfAbsent(what, none -> new Sum()).add(judged);
    }

    /** What was added, in no order. */
    List<Tally> tallies() {
        return sums.entrySet().stream()
                .map(sum -> sum.getValue().of(sum.getKey()))
                .toList();
    }

    private static final class Sum {

        private final Set<String> taxonomies = new TreeSet<>();
        private long cases;
        private long oldest = Long.MAX_VALUE;
        private long newest = Long.MIN_VALUE;

        void add(Judged judged) {
            cases += judged.cases();
            taxonomies.add(judged.taxonomy());
            oldest = Math.min(oldest, judged.generation());
            newest = Math.max(newest, judged.generation());
        }

        Tally of(What what) {
            return new Tally(what.facet(), what.code(), what.sector(), cases, List.copyOf(taxonomies), oldest, newest);
        }
    }
}
