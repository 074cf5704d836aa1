package casebook.ingest.extract.wire;

import casebook.event.FileOutcome;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file inside an archive.
 *
 * @param path where it lies inside the archive, with {@code /} between folders; made safe to show
 * @param file where its bytes lie now; empty when it was not unpacked
 * @param refusal what became of one that was not unpacked; OK for every other
 * @param detail why it was not unpacked; empty for every other
 */
public record Member(String path, Optional<Path> file, FileOutcome refusal, String detail) {

    /** A member that was unpacked. */
    public Member(String path, Path file) {
        this(path, Optional.of(file), FileOutcome.OK, "");
    }

    /** A member that was not. */
    public static Member refused(String path, FileOutcome refusal, String detail) {
        return new Member(path, Optional.empty(), refusal, detail);
    }
}
