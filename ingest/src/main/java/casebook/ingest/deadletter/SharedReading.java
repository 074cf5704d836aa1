package casebook.ingest.deadletter;

import casebook.ingest.http.Refusal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Reads once for all who ask at the same time: an answer is as it was when it was asked for, or newer. A reading that failed
 * is told to whoever comes soon after, for a broker that is silent costs seconds.
 */
final class SharedReading<T> {

    private static final Duration REST = Duration.ofSeconds(3);

    private final Supplier<T> source;
    private final Duration patience;
    private final ReentrantLock reading = new ReentrantLock();
    private T last;
    private long begun;
    private RuntimeException trouble;
    private long troubleSince;

    /** Reads from this source, and keeps nobody waiting for others longer than this. */
    SharedReading(Supplier<T> source, Duration patience) {
        this.source = source;
        this.patience = patience;
    }

    /**
     * What there is.
     *
     * @throws Refusal when others read for longer than anybody waits
     */
    T now() {
        long asked = System.nanoTime();
        enter();
        try {
            if (last != null && begun - asked > 0) {
                return last;
            } else if (trouble != null && System.nanoTime() - troubleSince < REST.toNanos()) {
                throw trouble;
            }
            return read();
        } finally {
            reading.unlock();
        }
    }

    private T read() {
        long beginning = System.nanoTime();
        try {
            T fresh = source.get();
            last = fresh;
            begun = beginning;
            trouble = null;
            return fresh;
        } catch (RuntimeException away) {
            trouble = away;
            troubleSince = System.nanoTime();
            throw away;
        }
    }

    /** Does this once nobody reads; leaves it where somebody reads on and on. */
    void last(Runnable what) {
        if (entered()) {
            try {
                what.run();
            } finally {
                reading.unlock();
            }
        }
    }

    /** How many wait for others, about. */
    int waiting() {
        return reading.getQueueLength();
    }

    private void enter() {
        if (!entered()) {
            throw new Refusal(
                            503,
                            "starting",
                            "Still reading",
                            "The dead letters are being read, which takes a while the first time. Send the same request again"
                                    + " in a moment.")
                    .retryAfter(5);
        }
    }

    private boolean entered() {
        try {
            return reading.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
