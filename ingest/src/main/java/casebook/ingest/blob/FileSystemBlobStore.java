package casebook.ingest.blob;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Blobs as files: {@code ab/abcdef…} below one folder, and what is on its way in {@code incoming/}. */
public final class FileSystemBlobStore implements BlobStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String INCOMING = "incoming";

    private final Path root;
    private final Path incoming;
    /** Keeps a sweep from deleting a blob between its being found and its being named in an event. */
    private final Object arriving = new Object();

    /** A store below this folder, which is made when it is missing. */
    public FileSystemBlobStore(Path root) throws IOException {
        this.root = root;
        this.incoming = Files.createDirectories(root.resolve(INCOMING));
    }

    @Override
    public StagedBlob stage() throws IOException {
        return new StagedFile(Files.createTempFile(incoming, "", ".part"), this::arrive);
    }

    @Override
    public Path file(String sha256) throws IOException {
        Path blob = path(sha256);
        if (!Files.isDirectory(incoming)) {
            // Not one blob is gone but the disk they all lie on.
            throw new IOException("the blob folder " + root + " is away");
        }
        if (!Files.isRegularFile(blob)) {
            throw new NoSuchFileException(blob.toString());
        }
        return blob;
    }

    @Override
    public boolean exists(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    @Override
    public int sweep(Instant before, Predicate<String> needed) throws IOException {
        int deleted = sweepIncoming(before);
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
            return isOlder(blob, before) && !needed.test(blob.getFileName().toString()) && Files.deleteIfExists(blob);
        }
    }

    private int sweepIncoming(Instant before) throws IOException {
        int deleted = 0;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                deleted += isOlder(part, before) && Files.deleteIfExists(part) ? 1 : 0;
            }
        }
        return deleted;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    private void arrive(Path part, String sha256) throws IOException {
        Path blob = path(sha256);
        if (!Files.isDirectory(blob.getParent())) {
            Files.createDirectories(blob.getParent());
            sync(root);
        }
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

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
