package casebook.enrich.replay;

import casebook.contract.Progress;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every replay that was accepted, as it was told of as a whole. Pure.
 *
 * @param accepted in any order
 */
record History(List<ReplayProgress> accepted) {

    static final ReplayFilter EVERYTHING = ReplayFilter.newBuilder().build();

    /** The order by which cases are judged; empty before the first. */
    Optional<ReplayProgress> inForce() {
        return before(Long.MAX_VALUE).stream().findFirst();
    }

    /**
     * The orders by which cases were judged before one of this generation, the newest first: the last one for every case, and
     * those for some of them since.
     */
    List<ReplayProgress> before(long generation) {
        var orders = new ArrayList<ReplayProgress>();
        accepted.stream()
                .filter(replay -> Progress.isEnforcing(replay.getMode()) && replay.getGeneration() < generation)
                .sorted(Comparator.comparing(ReplayProgress::getGeneration).reversed())
                .takeWhile(replay -> orders.isEmpty() || isNarrowed(orders.get(orders.size() - 1)))
                .forEach(orders::add);
        return orders;
    }

    private static boolean isNarrowed(ReplayProgress order) {
        return order.getFilter() != null && !order.getFilter().equals(EVERYTHING);
    }

    /** The replay that walks, or that walked last: an abort does not, and ends the one it is about. */
    Optional<ReplayProgress> lastWalk() {
        Set<String> aborted = accepted.stream()
                .filter(replay -> replay.getMode() == ReplayMode.ABORT)
                .map(ReplayProgress::getTarget)
                .collect(Collectors.toSet());
        return accepted.stream()
                .filter(replay -> replay.getMode() != ReplayMode.ABORT)
                .filter(replay -> !aborted.contains(replay.getReplayId()))
                .max(Comparator.comparing(ReplayProgress::getGeneration));
    }
}
