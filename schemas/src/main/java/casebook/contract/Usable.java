package casebook.contract;

import casebook.event.CaseExtracted;
import casebook.event.FileOutcome;

/** Whether an extraction gave something to go on with. Pure. */
public final class Usable {

    /** A file of which all or a part could be read. */
    public static boolean isFile(FileOutcome outcome) {
        return outcome == FileOutcome.OK || outcome == FileOutcome.PARTIAL;
    }

    /** A text to which at least one file gave something; where none did, its case goes on with the text it has. */
    public static boolean isText(CaseExtracted text) {
        return text.getFiles().stream().anyMatch(file -> isFile(file.getOutcome()));
    }

    private Usable() {}
}
