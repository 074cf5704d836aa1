package casebook.ingest.blob;

import casebook.contract.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Blobs as objects of a bucket: {@code prefix/abcdef…}, shelves as longer prefixes, what is on its way in a local folder. */
final class S3BlobStore implements BlobStore {

    private final Bucket bucket;
    private final String prefix;
    private final Staging staging;
    /** Keeps a sweep from deleting a blob between its being found and its being named in an event. */
    private final ReadWriteLock arriving = new ReentrantReadWriteLock();

    /**
     * A store below a prefix.
     *
     * @param prefix what all keys begin with; empty, or ends with a slash
     */
    S3BlobStore(Bucket bucket, String prefix, Staging staging) {
        this.bucket = bucket;
        this.prefix = prefix;
        this.staging = staging;
    }

    @Override
    public StagedBlob stage() throws IOException {
        return new StagedFile(staging.file(), this::arrive);
    }

    @Override
    public LocalBlob local(String sha256) throws IOException {
        String key = key(sha256);
        var copy = new LocalBlob(staging.file(), true);
        try {
            bucket.get(key, copy.path());
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public boolean holds(String sha256) throws IOException {
        try {
            bucket.head(key(sha256));
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        bucket.delete(key(sha256));
    }

    @Override
    public int sweep(Instant before, Predicate<String> needed) throws IOException {
        int deleted = staging.sweep(before);
        for (String key : bucket.keys(prefix, false, object -> isUnneeded(object, before, needed))) {
            deleted += sweepBlob(key.substring(prefix.length()), before, needed) ? 1 : 0;
        }
        return deleted;
    }

    private boolean isUnneeded(S3Object object, Instant before, Predicate<String> needed) {
        String sha256 = object.key().substring(prefix.length());
        return Sha256.isOne(sha256) && object.lastModified().isBefore(before) && !needed.test(sha256);
    }

    private boolean sweepBlob(String sha256, Instant before, Predicate<String> needed) throws IOException {
        arriving.writeLock().lock();
        try {
            // Looked at once more, because another process may have committed it since it was listed.
            if (needed.test(sha256) || !bucket.head(key(sha256)).lastModified().isBefore(before)) {
                return false;
            }
            bucket.delete(key(sha256));
            return true;
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } finally {
            arriving.writeLock().unlock();
        }
    }

    @Override
    public BlobStore shelf(String name) {
        return new S3BlobStore(bucket, prefix + BlobName.shelf(name) + "/", staging);
    }

    @Override
    public Set<String> shelves() throws IOException {
        var names = new TreeSet<String>();
        for (String longer : bucket.prefixes(prefix)) {
            names.add(longer.substring(prefix.length(), longer.length() - 1));
        }
        return names;
    }

    @Override
    public void clear(String shelf) throws IOException {
        for (String key : bucket.keys(prefix + BlobName.shelf(shelf) + "/", true, object -> true)) {
            bucket.delete(key);
        }
    }

    private void arrive(Path part, String sha256) throws IOException {
        String key = key(sha256);
        if (!isThere(key, Files.size(part))) {
            bucket.put(key, part, ContentMd5.of(part, sha256));
        }
        Files.delete(part);
    }

    /** An object that is there already is made young again, as if it had been sent. */
    private boolean isThere(String key, long bytes) throws IOException {
        arriving.readLock().lock();
        try {
            HeadObjectResponse head = bucket.head(key);
            if (head.contentLength() != bytes) {
                return false;
            }
            bucket.touch(key);
            return true;
        } catch (NoSuchFileException none) {
            return false;
        } finally {
            arriving.readLock().unlock();
        }
    }

    private String key(String sha256) {
        return prefix + BlobName.sha256(sha256);
    }

    @Override
    public void close() {
        bucket.close();
    }
}
