package casebook.ingest.extract.pool;

import java.io.IOException;

/** A worker is gone before it answered. */
final class WorkerDied extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean tooSlow;

    WorkerDied(boolean tooSlow, String how, Throwable cause) {
        super(how, cause);
        this.tooSlow = tooSlow;
    }

    /** Whether it was ended because its time was up. */
    boolean tooSlow() {
        return tooSlow;
    }
}
