package casebook.ingest.extract.wire;

import casebook.event.Block;
import casebook.event.FileOutcome;
import casebook.event.FormField;
import java.util.List;

/**
 * What became of one file.
 *
 * @param outcome in one word
 * @param detail why it is not OK
 * @param mediaType as the parser saw it; empty when it saw nothing
 * @param pages pages, slides or sheets; null where there are none
 * @param characters length of the whole text in UTF-16 units
 * @param cut whether the blocks are less than the text, which then lies in the overflow
 * @param blocks the text in reading order
 * @param fields fields of forms in it
 * @param members what an archive held; empty for every other file
 * @param scans pages, counted from 1, of which only a picture is there to be read; a picture by itself is page 1
 */
public record ParsedFile(
        FileOutcome outcome,
        String detail,
        String mediaType,
        Integer pages,
        long characters,
        boolean cut,
        List<Block> blocks,
        List<FormField> fields,
        List<Member> members,
        List<Integer> scans) {

    /** A file that gave nothing. */
    public static ParsedFile nothing(FileOutcome outcome, String detail) {
        return new ParsedFile(outcome, detail, "", null, 0, false, List.of(), List.of(), List.of(), List.of());
    }
}
