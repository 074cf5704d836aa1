package casebook.bench.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Processor time of the threads that compile a JVM's code, as Linux tells it; they come and go, and Java does not list them. */
final class Compilers {

    private static final String NAME = "CompilerThre";
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final long TICK_MILLIS = 10;

    private final Path tasks;
    private final Map<String, Long> ticks = new HashMap<>();

    /** Those among these tasks of a process. */
    Compilers(Path tasks) {
        this.tasks = tasks;
    }

    /** Of all that were ever seen: one that has ended keeps what it had when it was last seen. */
    synchronized Duration time() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(tasks)) {
            for (Path task : all) {
                look(task);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the threads of this process cannot be listed", e);
        }
        return Duration.ofMillis(
                TICK_MILLIS * ticks.values().stream().mapToLong(Long::longValue).sum());
    }

    private void look(Path task) throws IOException {
        String stat;
        try {
            stat = Files.readString(task.resolve("stat"));
        } catch (NoSuchFileException ended) {
            return;
        }
        int name = stat.lastIndexOf(')');
        if (stat.substring(0, name).contains(NAME)) {
            String[] fields = stat.substring(name + 2).split(" ");
            ticks.put(task.getFileName().toString(), Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]));
        }
    }
}
