package casebook.enrich.replay;

import casebook.contract.Progress;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
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

    /** The order by which cases are judged; empty before the first. */
    Optional<ReplayProgress> inForce() {
        return before(Long.MAX_VALUE);
    }

    /** The order that was in force before one of this generation. */
    Optional<ReplayProgress> before(long generation) {
        return accepted.stream()
                .filter(replay -> Progress.isEnforcing(replay.getMode()) && replay.getGeneration() < generation)
                .max(Comparator.comparing(ReplayProgress::getGeneration));
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
