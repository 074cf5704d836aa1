package casebook.ingest.extract.unpack;

import casebook.event.FileOutcome;
import java.io.IOException;

/** An archive of which nothing is taken, and why. */
final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    private final FileOutcome outcome;

    Refused(FileOutcome outcome, String detail) {
        super(detail);
        this.outcome = outcome;
    }

    FileOutcome outcome() {
        return outcome;
    }

    static Refused bomb(String how) {
        return new Refused(FileOutcome.TOO_LARGE, "a decompression bomb: " + how + "; submit the files inside it");
    }
}
