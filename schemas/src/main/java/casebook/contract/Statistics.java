package casebook.contract;

import casebook.event.CaseCurated;
import casebook.event.FacetCount;
import casebook.event.Label;
import casebook.event.MentionRole;
import java.util.List;
import java.util.TreeMap;

/** What records of {@link Topics#STATISTICS} count, and how they are keyed. */
public final class Statistics {

    /** Stands for the code where a facet was asked and holds no label, so that the shares of a facet add up. */
    public static final String UNDETERMINED = "UNDETERMINED";

    /** The facet of all curated cases; its only code is {@link #ALL}. */
    public static final String CASES = "CASES";

    /** The code of all curated cases. */
    public static final String ALL = "ALL";

    /** The facet of the base models, whose codes are their names in the model register; none of them is primary. */
    public static final String BASE_MODEL = "BASE_MODEL";

    /** The facet of the primary sectors: a case is of one sector, whatever else it touches. */
    public static final String PRIMARY_SECTOR = "PRIMARY_SECTOR";

    /** The facet of the months in which cases were received, by UTC; a code is written as 2026-01. */
    public static final String MONTH = "MONTH";

    /** What no facet may be called. */
    public static final List<String> RESERVED = List.of(CASES, BASE_MODEL, PRIMARY_SECTOR, MONTH);

    /** The key of a count. */
    public static String key(FacetCount count) {
        return count.getFacet() + "/" + count.getCode();
    }

    /** Whether counts under a facet of this name could not be told from others. */
    public static boolean isReserved(String facet) {
        return RESERVED.contains(facet) || facet.contains("/");
    }

    /**
     * What one case adds: a count of one under each of its labels, in the order of the keys. The labels count as they stand,
     * wherever they come from.
     *
     * @param curated the case; null when it is withdrawn, which adds nothing
     */
    public static List<FacetCount> of(CaseCurated curated) {
        if (curated == null) {
            return List.of();
        }
        var counts = new TreeMap<String, FacetCount>();
        add(counts, CASES, ALL, false);
        for (Label label : curated.getLabels()) {
            add(counts, label.getFacet(), label.getCode(), label.getPrimary());
        }
        curated.getUndetermined().forEach(facet -> add(counts, facet, UNDETERMINED, true));
        curated.getModels().stream()
                .filter(mention -> mention.getRole() == MentionRole.BUILT_ON
                        && !mention.getName().isEmpty())
                .forEach(mention -> add(counts, BASE_MODEL, mention.getName(), false));
        return List.copyOf(counts.values());
    }

    /** Two counts of the same code as one. */
    public static FacetCount sum(FacetCount one, FacetCount other) {
        return new FacetCount(
                one.getFacet(),
                one.getCode(),
                one.getCases() + other.getCases(),
                one.getPrimaryCases() + other.getPrimaryCases());
    }

    private static void add(TreeMap<String, FacetCount> counts, String facet, String code, boolean primary) {
        var one = new FacetCount(facet, code, 1L, primary ? 1L : 0L);
        counts.merge(key(one), one, (known, again) -> known.getPrimaryCases() == 1 ? known : again);
    }

    private Statistics() {}
}
