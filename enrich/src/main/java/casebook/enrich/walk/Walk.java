package casebook.enrich.walk;

import casebook.event.ControlGiven;
import casebook.event.ReplayMode;
import casebook.event.WalkCursor;

/** One slice of a replay's walk: the order it follows, and what came of the cases it took out of the store. */
public final class Walk {

    private final ControlGiven order;
    private long matched;
    private long changed;
    private long conflicts;
    private long failed;

    /** A slice in which nothing has happened yet. */
    public Walk(ControlGiven order) {
        this.order = order;
    }

    /** The replay. */
    public String replayId() {
        return order.getReplayId();
    }

    /** Whether it only tells what would differ. */
    public boolean isPreview() {
        return order.getMode() == ReplayMode.PREVIEW;
    }

    /** A case is about to be judged. */
    void match() {
        matched++;
    }

    /** Its outcome differs. */
    public void change() {
        changed++;
    }

    /** It disagrees with an expert. */
    public void conflict() {
        conflicts++;
    }

    /** Its judgement threw. */
    public void fail() {
        failed++;
    }

    /** The cursor with what this slice adds to it. */
    WalkCursor.Builder addTo(WalkCursor cursor) {
        return WalkCursor.newBuilder(cursor)
                .setMatched(cursor.getMatched() + matched)
                .setChanged(cursor.getChanged() + changed)
                .setConflicts(cursor.getConflicts() + conflicts)
                .setFailed(cursor.getFailed() + failed);
    }
}
