package casebook.ingest.extract.unpack;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.Member;
import java.util.List;

/**
 * What came of unpacking one archive.
 *
 * @param outcome OK when it was unpacked whole
 * @param detail why it was not; empty for OK
 * @param members its files, in the archive's order
 */
public record Unpacked(FileOutcome outcome, String detail, List<Member> members) {

    static Unpacked refused(FileOutcome outcome, String detail) {
        return new Unpacked(outcome, detail, List.of());
    }
}
