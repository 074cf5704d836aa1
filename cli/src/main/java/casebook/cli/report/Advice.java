package casebook.cli.report;

import casebook.event.FileOutcome;

/** What a submitter or an operator can do about what became of a file. */
public final class Advice {

    /** For what no submitter can mend. */
    static final String TELL = "tell whoever runs Casebook; the file may be fine";

    /** What to do; empty where nothing is to be done. */
    public static String on(FileOutcome outcome) {
        return switch (outcome) {
            case OK -> "";
            case PARTIAL -> "see whether what was read is enough";
            case EMPTY -> "submit the document it was made from";
            case ENCRYPTED -> "take the password off, submit it again";
            case CORRUPT -> "submit it again from the original";
            case UNSUPPORTED -> "save it as DOCX, PPTX, XLSX, PDF or text";
            case TOO_LARGE, TIMEOUT -> "split it, submit the parts as one case";
            case CRASHED -> TELL;
            case UNKNOWN -> "ask a newer casebook what this means";
        };
    }

    private Advice() {}
}
