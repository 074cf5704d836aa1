package casebook.ingest.blob;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Blobs as files: {@code ab/abcdef…} below one folder, shelves as folders beside, what is on its way in {@code incoming/}. */
public final class FileSystemBlobStore implements BlobStore {

    private static final String INCOMING = "incoming";

    private final Path root;
    private final Staging incoming;
    /** Keeps a sweep from deleting a blob between its being found and its being named in an event. */
    private final Object arriving = new Object();

    /** A store below this folder, which is made when it is missing. */
    public FileSystemBlobStore(Path root) throws IOException {
        this(root, new Staging(root.resolve(INCOMING)));
    }

    private FileSystemBlobStore(Path root, Staging incoming) {
        this.root = root;
        this.incoming = incoming;
    }

    @Override
    public StagedBlob stage() throws IOException {
        return new StagedFile(incoming.file(), this::arrive);
    }

    @Override
    public LocalBlob local(String sha256) throws IOException {
        Path blob = path(sha256);
        if (!holds(sha256)) {
            throw new NoSuchFileException(blob.toString());
        }
        return new LocalBlob(blob, false);
    }

    @Override
    public boolean holds(String sha256) throws IOException {
        if (!incoming.isThere()) {
            // Not one blob is gone but the disk they all lie on.
            throw new IOException("the blob folder " + root + " is away");
        }
        return Files.isRegularFile(path(sha256));
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    @Override
    public int sweep(Instant before, Predicate<String> needed) throws IOException {
        int deleted = incoming.sweep(before);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "[0-9a-f][0-9a-f]")) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> blobs = Files.newDirectoryStream(folder)) {
                    for (Path blob : blobs) {
                        deleted += sweepBlob(blob, before, needed) ? 1 : 0;
                    }
                }
            }
        }
        return deleted;
    }

    private boolean sweepBlob(Path blob, Instant before, Predicate<String> needed) throws IOException {
        synchronized (arriving) {
            return Staging.isOlder(blob, before)
                    && !needed.test(blob.getFileName().toString())
                    && Files.deleteIfExists(blob);
        }
    }

    @Override
    public BlobStore shelf(String name) {
        return new FileSystemBlobStore(root.resolve(BlobName.shelf(name)), incoming);
    }

    @Override
    public Set<String> shelves() throws IOException {
        var names = new TreeSet<String>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "???*")) {
            folders.forEach(folder -> names.add(folder.getFileName().toString()));
        } catch (NoSuchFileException none) {
            return names;
        }
        names.remove(INCOMING);
        return names;
    }

    @Override
    public void clear(String shelf) throws IOException {
        Path folder = root.resolve(BlobName.shelf(shelf));
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException none) {
            return;
        }
        for (Path path : found) {
            try {
                Files.deleteIfExists(path);
            } catch (DirectoryNotEmptyException arrivedMeanwhile) {
                // The next sweep takes it.
            }
        }
    }

    private void arrive(Path part, String sha256) throws IOException {
        Path blob = path(sha256);
        make(blob.getParent());
        synchronized (arriving) {
            if (Files.isRegularFile(blob) && Files.size(blob) == Files.size(part)) {
                Files.setLastModifiedTime(blob, FileTime.from(Instant.now()));
                Files.delete(part);
            } else {
                Files.move(part, blob, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        sync(blob.getParent());
    }

    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(folder.getParent());
            Files.createDirectories(folder);
            sync(folder.getParent());
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path path(String sha256) {
        return root.resolve(BlobName.sha256(sha256).substring(0, 2)).resolve(sha256);
    }

    @Override
    public void close() {
        // A folder stays as it is.
    }
}
