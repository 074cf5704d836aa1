package casebook.ingest.blob;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;

/** Keeps bytes under their SHA-256, 64 lower-case hexadecimal digits. What was committed once never changes. */
public interface BlobStore {

    /** Opens a place for bytes whose hash is not known yet. */
    StagedBlob stage() throws IOException;

    /**
     * The bytes as a local file, which nobody may change.
     *
     * @throws NoSuchFileException when there is no such blob
     * @throws IOException when the store itself is away
     */
    Path file(String sha256) throws IOException;

    /** Whether the blob is there. */
    boolean exists(String sha256);

    /** Forgets a blob; nothing happens when it is not there. */
    void delete(String sha256) throws IOException;

    /**
     * Deletes what nobody needs.
     *
     * @param before blobs committed or staged again since then stay in any case
     * @param needed tells by hash what is referenced
     * @return how many files were deleted
     */
    int sweep(Instant before, Predicate<String> needed) throws IOException;
}
