package casebook.ingest.extract.wire;

import java.nio.file.Path;
import java.time.Duration;

/**
 * One file to be parsed.
 *
 * @param file where its bytes lie
 * @param name the name it was submitted under
 * @param blockBytes bytes of UTF-8 its blocks may hold
 * @param time after which a parser that is still delivering text is stopped
 * @param overflow where to put the whole text when the blocks have to be cut
 * @param unpacking what to do when it is an archive
 */
public record ParseOrder(Path file, String name, long blockBytes, Duration time, Path overflow, Unpacking unpacking) {

    /** An order that opens no archive. */
    public ParseOrder(Path file, String name, long blockBytes, Duration time, Path overflow) {
        this(file, name, blockBytes, time, overflow, Unpacking.NONE);
    }
}
