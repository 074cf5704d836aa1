package casebook.cli.verify;

import casebook.event.LedgerState;
import java.util.List;
import java.util.Map;

/**
 * What a recount found.
 *
 * @param accepted cases ever accepted; the five below add up to it
 * @param curated cases whose latest revision is curated
 * @param rejected cases of which no file could be used
 * @param withdrawn cases taken back
 * @param failed cases in the dead letters
 * @param inFlight cases still on their way
 * @param balanced whether nothing was found to differ
 * @param differences what differs, one sentence each
 */
public record Sum(
        int accepted,
        int curated,
        int rejected,
        int withdrawn,
        int failed,
        int inFlight,
        boolean balanced,
        List<String> differences) {

    static Sum of(int accepted, Map<LedgerState, Integer> counts, List<String> differences) {
        return new Sum(
                accepted,
                counts.getOrDefault(LedgerState.CURATED, 0),
                counts.getOrDefault(LedgerState.REJECTED, 0),
                counts.getOrDefault(LedgerState.WITHDRAWN, 0),
                counts.getOrDefault(LedgerState.FAILED, 0),
                counts.getOrDefault(LedgerState.RECEIVED, 0),
                differences.isEmpty(),
                List.copyOf(differences));
    }

    /** The same sum with more differences. */
    Sum and(List<String> more) {
        var all = new java.util.ArrayList<>(differences);
        all.addAll(more);
        return new Sum(accepted, curated, rejected, withdrawn, failed, inFlight, all.isEmpty(), List.copyOf(all));
    }

    /** Whether nothing is on its way and nothing failed. */
    public boolean settled() {
        return inFlight == 0 && failed == 0;
    }
}
