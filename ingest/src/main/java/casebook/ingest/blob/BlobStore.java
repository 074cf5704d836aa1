package casebook.ingest.blob;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps bytes under their SHA-256, 64 lower-case hexadecimal digits. What was committed once never changes.
 *
 * <p>Any number of processes may use the same store. A store that is away is told by an {@link IOException}, never taken
 * for an empty one.
 */
public interface BlobStore extends AutoCloseable {

    /** Opens a place for bytes whose hash is not known yet. */
    StagedBlob stage() throws IOException;

    /**
     * The bytes as a local file.
     *
     * @throws NoSuchFileException when there is no such blob
     * @throws IOException when the store itself is away
     */
    LocalBlob local(String sha256) throws IOException;

    /**
     * Whether there is such a blob.
     *
     * @throws IOException when the store itself is away
     */
    boolean holds(String sha256) throws IOException;

    /** Forgets a blob; nothing happens when it is not there. */
    void delete(String sha256) throws IOException;

    /**
     * Deletes what nobody needs, shelves left out.
     *
     * @param before blobs committed or staged again since then stay in any case
     * @param needed tells by hash what is referenced
     * @return how many files were deleted
     */
    int sweep(Instant before, Predicate<String> needed) throws IOException;

    /** A store of its own within this one, to be forgotten whole. */
    BlobStore shelf(String name);

    /** The names of all shelves that hold something. */
    Set<String> shelves() throws IOException;

    /** Deletes a shelf with all that is on it; nothing happens when it is not there. */
    void clear(String shelf) throws IOException;

    /** Ends the use of the store and its shelves. */
    @Override
    void close();
}
