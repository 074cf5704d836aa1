package casebook.ingest.extract.pool;

import casebook.ingest.extract.wire.Silence;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Watches over one worker process and ends it when it goes beyond what it may use. */
final class Vigil {

    private static final long STRAYS_EVERY_NANOS = 1_000_000_000;

    private final Process process;
    private long strays = System.nanoTime();
    private final AtomicLong beats = new AtomicLong();
    private Allowance allowance;
    private long start;
    private Duration cpuAtStart = Duration.ZERO;
    private Silence silence;
    private Overrun overrun;

    Vigil(Process process, Allowance first) {
        this.process = process;
        begin(first);
    }

    /** A new piece of work begins. */
    synchronized void begin(Allowance allowed) {
        allowance = allowed;
        start = System.nanoTime();
        cpuAtStart = ProcessUse.of(process.pid()).cpu();
        silence = new Silence(allowed.silence());
    }

    /** The worker has shown that it gets on. */
    void beat() {
        beats.incrementAndGet();
    }

    /** Which limit it was ended for, if it was. */
    synchronized Optional<Overrun> overrun() {
        return Optional.ofNullable(overrun);
    }

    /** What that limit was, for people. */
    synchronized String tell() {
        return overrun.tell(allowance);
    }

    /** Judges it now. */
    synchronized void look() {
        if (overrun != null || !process.isAlive()) {
            return;
        }
        long now = System.nanoTime();
        ProcessUse use = ProcessUse.of(process.pid());
        boolean silent = silence.tooLong(beats.get(), now, use.cpu().toNanos());
        allowance
                .judge(Duration.ofNanos(now - start), use, use.cpu().minus(cpuAtStart), silent)
                .ifPresent(beyond -> {
                    overrun = beyond;
                    process.destroyForcibly();
                });
        if (now - strays > STRAYS_EVERY_NANOS) {
            strays = now;
            // No parser of ours starts a program; one that a file has talked into it is ended while the worker lives
            // on.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
    }
}
