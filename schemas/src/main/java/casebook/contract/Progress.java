package casebook.contract;

import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;

/** How records of {@link Topics#PROGRESS} are keyed and read. */
public final class Progress {

    /** The partition under which a replay tells of itself as a whole. */
    public static final int WHOLE = -1;

    /** The key of what is told of a replay in a partition, or of the whole. */
    public static String key(String replayId, int partition) {
        return replayId + "/" + partition;
    }

    /** Whether an order of this mode is what cases are judged by from then on. */
    public static boolean isEnforcing(ReplayMode mode) {
        return mode == ReplayMode.APPLY || mode == ReplayMode.ROLLBACK;
    }

    /** Whether a partition has nothing more to tell. */
    public static boolean isOver(ReplayProgress part) {
        return part.getState() == ReplayState.DONE || part.getState() == ReplayState.ABORTED;
    }

    private Progress() {}
}
