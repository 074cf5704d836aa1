package casebook.ingest.blob;

import java.io.Closeable;
import java.io.IOException;

/** Bytes on their way into a store. Closed without a commit, they leave nothing behind. */
public interface StagedBlob extends Closeable {

    /** Adds bytes. */
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** How many bytes were added. */
    long bytes();

    /** The hash of what was added; after this nothing can be added. */
    String sha256();

    /** Makes the bytes a blob that outlives a power cut; the same bytes committed twice are one blob. */
    void commit() throws IOException;
}
