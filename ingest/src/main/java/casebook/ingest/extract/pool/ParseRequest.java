package casebook.ingest.extract.pool;

import casebook.ingest.extract.wire.Unpacking;
import java.nio.file.Path;

/**
 * A file somebody wants parsed.
 *
 * @param file where its bytes lie
 * @param name the name it was submitted under, or its path in an archive
 * @param blockBytes bytes of UTF-8 its blocks may hold
 * @param unpacking what to do when it is an archive
 */
public record ParseRequest(Path file, String name, long blockBytes, Unpacking unpacking) {

    /** A request that opens no archive. */
    public ParseRequest(Path file, String name, long blockBytes) {
        this(file, name, blockBytes, Unpacking.NONE);
    }
}
