package casebook.ingest.replay;

import casebook.contract.Progress;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import java.util.Collection;

/** Where a replay stands as a whole. Pure. */
enum ReplayStanding {
    REQUESTED,
    REFUSED,
    RUNNING,
    DONE,
    ABORTED;

    /**
     * The standing of a replay that was decided on.
     *
     * @param card what the replay tells of itself
     * @param parts what its partitions tell, each once
     */
    static ReplayStanding of(ReplayProgress card, Collection<ReplayProgress> parts) {
        if (card.getState() == ReplayState.REFUSED) {
            return REFUSED;
        } else if (ended(parts) < card.getPartitions()) {
            return RUNNING;
        }
        return parts.stream().anyMatch(part -> part.getState() == ReplayState.ABORTED) ? ABORTED : DONE;
    }

    /** How many of them have come to an end. */
    static int ended(Collection<ReplayProgress> parts) {
        return (int) parts.stream().filter(Progress::isOver).count();
    }

    /** Whether nothing more will happen. */
    boolean isEnd() {
        return this == REFUSED || this == DONE || this == ABORTED;
    }
}
