package casebook.process.metrics;

import java.util.Locale;

/** Where a case is worked on, in the order it comes by. */
public enum Stage {
    /** From bytes to text. */
    EXTRACT,
    /** Describe, classify and curate together: one task, one transaction. */
    ENRICH,
    /** What a case is called and who submits it. */
    DESCRIBE,
    /** What it is about. */
    CLASSIFY,
    /** What is told of it. */
    CURATE,
    /** The row of the ledger. */
    TRACK,
    /** What it changes in the statistics. */
    TALLY,
    /** The rows of the archive. */
    ARCHIVE;

    /** As it stands in the tag {@code stage}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
