package casebook.enrich.walk;

import casebook.event.ControlGiven;
import casebook.event.ReplayMode;
import casebook.event.WalkCursor;

/** One slice of a replay's walk: the order it follows, and how far the cursor has moved with it. */
public final class Walk {

    private final ControlGiven order;
    private final WalkCursor.Builder cursor;

    /** A slice that begins where the cursor stands. */
    public Walk(ControlGiven order, WalkCursor cursor) {
        this.order = order;
        this.cursor = WalkCursor.newBuilder(cursor);
    }

    /** Whether it only tells what would differ. */
    public boolean isPreview() {
        return order.getMode() == ReplayMode.PREVIEW;
    }

    /** It has come to this case. */
    void pass(String caseId) {
        cursor.setPosition(caseId).setWalked(cursor.getWalked() + 1);
    }

    /** The case is about to be judged. */
    void match() {
        cursor.setMatched(cursor.getMatched() + 1);
    }

    /** Its outcome differs. */
    public void change() {
        cursor.setChanged(cursor.getChanged() + 1);
    }

    /** It disagrees with an expert. */
    public void conflict() {
        cursor.setConflicts(cursor.getConflicts() + 1);
    }

    /** Its judgement threw. */
    public void fail() {
        cursor.setFailed(cursor.getFailed() + 1);
    }

    /** Where the cursor stands at the end of the slice. */
    WalkCursor end(boolean done) {
        return cursor.setDone(done).build();
    }
}
