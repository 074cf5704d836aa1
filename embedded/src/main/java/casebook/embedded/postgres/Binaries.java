package casebook.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The folder PostgreSQL's programs are unpacked to, once. Held while they are unpacked, so that two processes may share
 * it, and freed of what a killed process left half unpacked, over which the unpacking would stumble for ever.
 */
final class Binaries implements AutoCloseable {

    private static final ReentrantLock WITHIN_THIS_PROCESS = new ReentrantLock();

    private final Path directory;
    private final FileChannel channel;

    private Binaries(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static Binaries hold(Path directory) throws IOException {
        Files.createDirectories(directory);
        WITHIN_THIS_PROCESS.lock();
        var channel = FileChannel.open(
                directory.resolve("binaries.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = new Binaries(directory, channel);
        try {
            channel.lock();
            deleteHalfUnpacked(directory);
            return held;
        } catch (IOException e) {
            held.close();
            throw e;
        }
    }

    private static void deleteHalfUnpacked(Path directory) throws IOException {
        try (Stream<Path> unpacked = Files.list(directory)) {
            for (Path folder : unpacked.filter(Binaries::isHalfUnpacked).toList()) {
                delete(folder);
            }
        }
    }

    private static boolean isHalfUnpacked(Path folder) {
        return folder.getFileName().toString().startsWith("PG-") && Files.notExists(folder.resolve(".exists"));
    }

    /** Deletes a folder and all in it. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of PostgreSQL's programs cannot be given back", e);
        } finally {
            WITHIN_THIS_PROCESS.unlock();
        }
    }
}
