package casebook.ingest.extract.pool;

import casebook.event.FileOutcome;

/** A limit of the service's own that a worker went beyond, for which it was ended. */
enum Overrun {
    TIME(FileOutcome.TIMEOUT),
    PROCESSOR(FileOutcome.TIMEOUT),
    SILENCE(FileOutcome.TIMEOUT),
    MEMORY(FileOutcome.CRASHED),
    THREADS(FileOutcome.CRASHED);

    private final FileOutcome outcome;

    Overrun(FileOutcome outcome) {
        this.outcome = outcome;
    }

    /** What it means for the file. */
    FileOutcome outcome() {
        return outcome;
    }

    /** What it was, for people. */
    String tell(Allowance allowance) {
        return switch (this) {
            case TIME -> "parsing took longer than " + allowance.wall().toSeconds() + " seconds";
            case PROCESSOR -> "parsing took more than " + allowance.cpu().toSeconds() + " seconds of processor time";
            case SILENCE ->
                "the parser hung: no sign of life for " + allowance.silence().toSeconds() + " seconds";
            case MEMORY -> "the parser took more than " + allowance.residentMib() + " MiB of memory";
            case THREADS -> "the parser started more than " + allowance.threads() + " threads";
        };
    }
}
