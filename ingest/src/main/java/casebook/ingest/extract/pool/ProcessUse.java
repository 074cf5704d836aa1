package casebook.ingest.extract.pool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has used so far, as Linux tells.
 *
 * @param cpu processor time, the kernel's share included
 * @param residentMib memory it holds now, in MiB
 * @param threads threads it has now
 */
record ProcessUse(Duration cpu, long residentMib, int threads) {

    static final ProcessUse NOTHING = new ProcessUse(Duration.ZERO, 0, 0);

    private static final long MILLIS_PER_TICK = 10;
    private static final long PAGES_PER_MIB = 256;

    // Counted from the state, which is the first field behind the name in brackets.
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int THREADS = 17;
    private static final int PAGES = 21;

    /** Looks; nothing where the process is gone or the system is another. */
    static ProcessUse of(long pid) {
        try {
            return parse(Files.readString(Path.of("/proc", String.valueOf(pid), "stat"), ISO_8859_1));
        } catch (IOException gone) {
            return NOTHING;
        }
    }

    /** Reads the line of {@code /proc/<pid>/stat}, in which the name may hold blanks and brackets. */
    static ProcessUse parse(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
        return new ProcessUse(
                Duration.ofMillis(ticks * MILLIS_PER_TICK),
                Long.parseLong(fields[PAGES]) / PAGES_PER_MIB,
                Integer.parseInt(fields[THREADS]));
    }
}
