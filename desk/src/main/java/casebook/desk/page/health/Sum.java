package casebook.desk.page.health;

import java.util.Map;

/**
 * A ledger added up, as somebody can check it: every case is in exactly one state.
 *
 * @param accepted how many cases were ever accepted
 */
record Sum(long accepted, long curated, long rejected, long withdrawn, long failed, long underWay) {

    /** Of cases by state; what is in no state of an end is under way. */
    static Sum of(long accepted, Map<String, Long> cases) {
        long curated = cases.getOrDefault("CURATED", 0L);
        long rejected = cases.getOrDefault("REJECTED", 0L);
        long withdrawn = cases.getOrDefault("WITHDRAWN", 0L);
        long failed = cases.getOrDefault("FAILED", 0L);
        long all = all(cases);
        return new Sum(accepted, curated, rejected, withdrawn, failed, all - curated - rejected - withdrawn - failed);
    }

    /** Of a ledger that holds all that was accepted, as far as it knows. */
    static Sum of(Map<String, Long> cases) {
        return of(all(cases), cases);
    }

    /** How many cases are in a state. */
    long inAState() {
        return curated + rejected + withdrawn + failed + underWay;
    }

    private static long all(Map<String, Long> cases) {
        return cases.values().stream().mapToLong(Long::longValue).sum();
    }
}
