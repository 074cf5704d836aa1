package casebook.ingest.extract.wire;

import casebook.event.Block;
import casebook.event.FileOutcome;
import java.util.List;

/**
 * What was recognised on one page.
 *
 * @param outcome OK, even where nothing stands on the page; else why it was not read
 * @param detail why it is not OK
 * @param blocks the text in reading order
 * @param quality how sure the recognition is of it, from 0 to 1: the mean over its characters
 * @param candidateSeal whether something on the page looks like a red seal
 */
public record RecognisedText(
        FileOutcome outcome, String detail, List<Block> blocks, double quality, boolean candidateSeal) {

    /** A page that was read. */
    public static RecognisedText read(List<Block> blocks, double quality, boolean candidateSeal) {
        return new RecognisedText(FileOutcome.OK, "", blocks, quality, candidateSeal);
    }

    /** A page that could not be read. */
    public static RecognisedText failed(FileOutcome outcome, String detail) {
        return new RecognisedText(outcome, detail, List.of(), 0, false);
    }

    /** Whether it was read, be it that nothing stands on it. */
    public boolean wasRead() {
        return outcome == FileOutcome.OK;
    }
}
