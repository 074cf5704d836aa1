package casebook.ingest.extract.pool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A child process of this one, as Linux tells: the JDK does not tell command lines as long as a worker's. */
record Child(long pid) {

    static Stream<Child> all() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).map(Child::new);
    }

    /** The folder of a worker; none where the child is gone, or is no worker, or not yet. */
    Optional<Path> workerFolder() {
        try {
            return Stream.of(Files.readString(proc("cmdline"), ISO_8859_1).split("\0"))
                    .filter(word -> word.endsWith("/socket"))
                    .map(word -> Path.of(word).getParent())
                    .findFirst();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The most memory a worker has ever held, in MiB; 0 before it is one, when it still shows its parent's memory. */
    long peakMib() {
        return workerFolder().isPresent() ? peak() : 0;
    }

    private long peak() {
        try (var lines = Files.lines(proc("status"), ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private Path proc(String file) {
        return Path.of("/proc", String.valueOf(pid), file);
    }
}
