package casebook.ingest.extract.wire;

import casebook.event.Block;
import java.util.List;

/**
 * What was recognised on one page.
 *
 * @param blocks the text in reading order
 * @param quality how sure the recognition is of it, from 0 to 1: the mean over its characters
 * @param candidateSeal whether something on the page looks like a red seal
 * @param failure why the page could not be read; empty when it could
 */
public record RecognisedText(List<Block> blocks, double quality, boolean candidateSeal, String failure) {

    /** A page that could not be read. */
    public static RecognisedText failed(String why) {
        return new RecognisedText(List.of(), 0, false, why);
    }
}
