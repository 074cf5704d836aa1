package casebook.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that is ours alone while it is open, among processes and within this one. */
public final class Folder implements AutoCloseable {

    /**
     * What this process has. Asked before the lock file is touched: to close any channel on a file gives up every lock
     * the process holds on it.
     */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private Folder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if needed and takes it.
     *
     * @throws CannotStart when it cannot be written, or another process has it
     */
    public static Folder take(Path wanted) {
        Path path = make(wanted);
        if (!TAKEN.add(path)) {
            throw inUse(path);
        }
        try {
            return new Folder(path, lock(path));
        } catch (IOException e) {
            TAKEN.remove(path);
            throw unwritable(wanted, e);
        } catch (CannotStart e) {
            TAKEN.remove(path);
            throw e;
        }
    }

    /** Whether somebody has it now; nothing is made, and what is there stays as it is. */
    public static boolean isTaken(Path folder) throws IOException {
        Path lock = folder.resolve(".lock");
        if (!Files.exists(lock)) {
            return false;
        }
        if (TAKEN.contains(folder.toRealPath())) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
                FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null;
        }
    }

    private static Path make(Path wanted) {
        try {
            // A link to a folder is a folder to us, not to createDirectories.
            if (!Files.isDirectory(wanted)) {
                Files.createDirectories(wanted);
            }
            return wanted.toRealPath();
        } catch (IOException e) {
            throw unwritable(wanted, e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw inUse(path);
        }
        return channel;
    }

    private static CannotStart unwritable(Path path, IOException e) {
        return new CannotStart(
                "the folder " + path + " cannot be written (" + e + "): give it to this user, or set CASEBOOK_HOME to"
                        + " another",
                e);
    }

    private static CannotStart inUse(Path path) {
        return new CannotStart(
                "the folder " + path + " is in use by another Casebook: stop it, or set CASEBOOK_HOME to another");
    }

    /** Where it is, with every link followed. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + path + " cannot be given back", e);
        } finally {
            TAKEN.remove(path);
        }
    }
}
