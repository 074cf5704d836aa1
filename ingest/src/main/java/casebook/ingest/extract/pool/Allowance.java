package casebook.ingest.extract.pool;

import casebook.ingest.extract.wire.Silence;
import java.time.Duration;
import java.util.Optional;

/**
 * What a worker may use for one piece of work. Pure.
 *
 * @param wall time by the clock
 * @param cpu processor time
 * @param silence time without a sign that it gets on
 * @param residentMib memory it may hold, in MiB, whatever it takes it for
 * @param threads threads it may have, those of the JVM included
 */
record Allowance(Duration wall, Duration cpu, Duration silence, int residentMib, int threads) {

    private static final int RESIDENT_MIB = 512;
    private static final int THREADS = 150;

    /** A worker says it itself when its parser is silent, and how far that got; this is for one that cannot. */
    private static final Duration GRACE = Duration.ofMillis(1_500);

    private static final Duration START = Duration.ofSeconds(60);

    /** Warming takes some; what is beyond that was left running by a file. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    /** For a file that may take this long. */
    static Allowance file(Duration timeout) {
        return new Allowance(timeout, timeout, Silence.PATIENCE.plus(GRACE), RESIDENT_MIB, THREADS);
    }

    /** For getting ready. */
    static Allowance start() {
        return new Allowance(START, START, FOR_EVER, RESIDENT_MIB, THREADS);
    }

    /** For waiting. */
    static Allowance idle() {
        return new Allowance(FOR_EVER, IDLE, FOR_EVER, RESIDENT_MIB, THREADS);
    }

    /** Judges what was used. */
    Optional<Overrun> judge(Duration elapsed, ProcessUse use, Duration cpuUsed, boolean silent) {
        if (elapsed.compareTo(wall) > 0) {
            return Optional.of(Overrun.TIME);
        } else if (cpuUsed.compareTo(cpu) > 0) {
            return Optional.of(Overrun.PROCESSOR);
        } else if (use.residentMib() > residentMib) {
            return Optional.of(Overrun.MEMORY);
        } else if (use.threads() > threads) {
            return Optional.of(Overrun.THREADS);
        }
        return silent ? Optional.of(Overrun.SILENCE) : Optional.empty();
    }
}
