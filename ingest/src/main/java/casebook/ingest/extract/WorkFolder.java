package casebook.ingest.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where this process keeps what lies in archives while their cases are read; what a killed one left is swept away. */
final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String PREFIX = "casebook-members";
    private static final String LOCK = "in-use";

    private final Path root;
    private final FileChannel lock;
    private final AtomicLong cases = new AtomicLong();

    private WorkFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens a folder of this process's own and sweeps those of processes that are gone.
     *
     * @param parent where all of them lie
     */
    static WorkFolder open(Path parent) throws IOException {
        sweep(parent);
        Path root = Files.createTempDirectory(parent, PREFIX);
        FileChannel lock = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
        return new WorkFolder(root, lock);
    }

    /** A folder for one case, which nobody has made yet; it is the caller's to delete. */
    Path forCase() {
        return root.resolve(String.valueOf(cases.incrementAndGet()));
    }

    private static void sweep(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            for (Path folder : all.filter(WorkFolder::isOne).toList()) {
                if (isLeft(folder.resolve(LOCK))) {
                    LOG.info("{} was left by a process that is gone", folder);
                    delete(folder);
                }
            }
        }
    }

    private static boolean isOne(Path folder) {
        return folder.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(folder);
    }

    /** One without a lock file is just being made; one whose lock cannot be looked at is somebody else's. */
    private static boolean isLeft(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }

    /** Deletes a folder and everything in it, if it is there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : found) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} stays: {}", folder, e.toString());
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("a lock stays: {}", e.toString());
        }
        delete(root);
    }
}
