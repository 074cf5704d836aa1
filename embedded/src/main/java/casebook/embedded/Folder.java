package casebook.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder that is ours alone while it is open. */
public final class Folder implements AutoCloseable {

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
    public static Folder take(Path path) {
        FileChannel channel;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CannotStart(
                    "the folder " + path + " cannot be written: give it to this user, or set CASEBOOK_HOME to another",
                    e);
        }
        if (lock(channel, path) == null) {
            throw new CannotStart(
                    "the folder " + path + " is in use by another Casebook: stop it, or set CASEBOOK_HOME to another");
        }
        return new Folder(path, channel);
    }

    private static FileLock lock(FileChannel channel, Path path) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new CannotStart("the folder " + path + " cannot be locked: " + e.getMessage(), e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
