package casebook.ingest.extract.pool;

import casebook.event.FileOutcome;
import java.io.IOException;

/** A worker is gone before it answered. */
final class WorkerDied extends IOException {

    private static final long serialVersionUID = 1;

    private final FileOutcome outcome;

    WorkerDied(FileOutcome outcome, String how, Throwable cause) {
        super(how, cause);
        this.outcome = outcome;
    }

    /** What it means for the file: TIMEOUT where it was ended because its time was up, else CRASHED. */
    FileOutcome outcome() {
        return outcome;
    }
}
