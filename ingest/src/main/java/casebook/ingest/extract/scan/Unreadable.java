package casebook.ingest.extract.scan;

import casebook.event.FileOutcome;
import java.io.IOException;

/** A picture that is not read, and why, in words for whoever submitted it. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    private final FileOutcome outcome;

    /** A picture with this outcome. */
    public Unreadable(FileOutcome outcome, String detail) {
        super(detail);
        this.outcome = outcome;
    }

    /** The outcome in one word. */
    public FileOutcome outcome() {
        return outcome;
    }
}
