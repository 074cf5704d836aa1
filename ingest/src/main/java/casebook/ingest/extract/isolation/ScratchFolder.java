package casebook.ingest.extract.isolation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.file.PathUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder that this process has to itself; what a killed process left is known by its lock, which nobody holds. */
public final class ScratchFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchFolder.class);
    /** A lock of a file is lost when its process opens and closes the file once more, so our own are not looked at. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private ScratchFolder(Path path) throws IOException {
        this.path = path;
        this.lock = FileChannel.open(lock(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
    }

    /** Where the system keeps such folders. Socket paths are limited to some hundred bytes, which fit here. */
    public static Path place() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /**
     * Makes one; nobody else of this machine may look into it.
     *
     * @param parent the folder it lies in
     * @param prefix what its name begins with
     */
    public static ScratchFolder create(Path parent, String prefix) throws IOException {
        Path path = Files.createTempDirectory(parent, prefix);
        OURS.add(path);
        return new ScratchFolder(path);
    }

    /** Removes those of processes that are surely gone; one without a lock file is just being made. */
    public static void sweep(Path parent, String prefix) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path path : all) {
                if (!OURS.contains(path) && Files.exists(lock(path))) {
                    sweep(path);
                }
            }
        }
    }

    private static void sweep(Path path) {
        try (FileChannel channel = FileChannel.open(lock(path), StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                LOG.info("{} was left by a process that is gone", path);
                delete(path);
            }
        } catch (IOException notOurs) {
            // Of another user, or on its way out.
        }
    }

    private static Path lock(Path path) {
        return path.resolve("owner");
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Deletes a folder and everything in it, if it is there; links are not followed. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
    }

    /** Deletes everything in a folder; quick where there is nothing. */
    public static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                PathUtils.delete(path);
            }
        }
    }

    /** Deletes it and gives it up. */
    @Override
    public void close() throws IOException {
        try {
            delete(path);
        } finally {
            lock.close();
            OURS.remove(path);
        }
    }
}
