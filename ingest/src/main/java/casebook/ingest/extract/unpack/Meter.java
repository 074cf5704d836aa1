package casebook.ingest.extract.unpack;

import casebook.ingest.extract.unpack.Stop.Reach;
import casebook.ingest.extract.wire.Budget;
import java.io.IOException;
import java.time.Duration;

/** Counts what comes out of an archive against what went in, while it comes out. */
final class Meter {

    /** No document shrinks to less than this share of itself; zeros shrink to a thousandth. */
    static final long MOST_RATIO = 200;
    /** Below this no ratio is suspicious: an empty table may shrink to nearly nothing. */
    static final long FLOOR = 32L * 1024 * 1024;

    private final Budget budget;
    private final CountedChannel packed;
    private final Duration time;
    private final Runnable alive;
    private final long start = System.nanoTime();
    private long flowed;
    private long kept;
    private long member;

    /**
     * A meter.
     *
     * @param alive told whenever something came out
     */
    Meter(Budget budget, CountedChannel packed, Duration time, Runnable alive) {
        this.budget = budget;
        this.packed = packed;
        this.time = time;
        this.alive = alive;
    }

    /** Another member begins. */
    void begin(long promised) throws IOException {
        member = 0;
        if (promised > FLOOR && promised / MOST_RATIO > packed.size()) {
            throw bomb();
        }
        check(promised);
    }

    /** Bytes of a member are about to be written. */
    void keep(long bytes) throws Stop {
        member += bytes;
        kept += bytes;
        check(0);
    }

    /** Takes back what was counted for a member that is not kept. */
    void forget() {
        kept -= member;
        member = 0;
    }

    /** Bytes came out, whether anybody wants them or not. */
    void flow(long bytes) throws IOException {
        flowed += bytes;
        alive.run();
        if (flowed > FLOOR && flowed / MOST_RATIO > packed.count()) {
            throw bomb();
        } else if (System.nanoTime() - start > time.toNanos()) {
            throw new Stop(Reach.ARCHIVE, "unpacking stopped after " + time.toSeconds() + " seconds");
        }
    }

    private static Refused bomb() {
        return Refused.bomb("it unpacks to more than " + MOST_RATIO + " times its size");
    }

    private void check(long more) throws Stop {
        if (member + more > budget.memberBytes()) {
            throw new Stop(Reach.MEMBER, "larger than " + mib(budget.memberBytes()) + " MiB; split it");
        } else if (kept + more > budget.bytes()) {
            throw new Stop(
                    Reach.ARCHIVE,
                    "the archives of a case may unpack to "
                            + mib(Budget.ofCase().bytes()) + " MiB");
        }
    }

    private static long mib(long bytes) {
        return bytes / (1024 * 1024);
    }
}
