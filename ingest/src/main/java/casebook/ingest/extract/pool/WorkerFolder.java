package casebook.ingest.extract.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A folder that one worker has to itself; nobody else of this machine may look into it. */
final class WorkerFolder {

    private static final String PREFIX = "casebook-worker";
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");
    /** A lock of a file is lost when its process opens and closes the file once more, so our own are not looked at. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel lock;

    private WorkerFolder(Path root) throws IOException {
        this.root = root;
        ensure();
        this.lock = FileChannel.open(lock(root), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
    }

    /** Socket paths are limited to some hundred bytes, so the folder lies in the system's and not in Casebook's. */
    static WorkerFolder create() throws IOException {
        Path root = Files.createTempDirectory(PREFIX);
        OURS.add(root);
        return new WorkerFolder(root);
    }

    /** Removes the folders of services that are surely gone: whose lock nobody holds any more. */
    static void sweep() throws IOException {
        try (var all = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (Path root : all) {
                if (!OURS.contains(root) && Files.exists(lock(root))) {
                    sweep(root);
                }
            }
        }
    }

    private static void sweep(Path root) {
        try (FileChannel channel = FileChannel.open(lock(root), StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                delete(root);
            }
        } catch (IOException notOurs) {
            // Of another user, or on its way out.
        }
    }

    private static Path lock(Path root) {
        return root.resolve("owner");
    }

    Path root() {
        return root;
    }

    /** Makes the folder anew where somebody who tidies the system's has taken it for forgotten. */
    void ensure() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectory(root, PosixFilePermissions.asFileAttribute(OURS_ALONE));
        }
        if (!Files.isDirectory(temporary())) {
            Files.createDirectory(temporary());
        }
    }

    Path socket() {
        return root.resolve("socket");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path overflow() {
        return root.resolve("text");
    }

    Path crashLog() {
        return root.resolve("crash.log");
    }

    void wipeTemporary() throws IOException {
        ensure();
        Files.deleteIfExists(overflow());
        deleteBelow(temporary());
    }

    void delete() throws IOException {
        try {
            delete(root);
        } finally {
            lock.close();
            OURS.remove(root);
        }
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            deleteBelow(root);
            Files.deleteIfExists(root);
        }
    }

    private static void deleteBelow(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : found) {
            Files.deleteIfExists(path);
        }
    }
}
