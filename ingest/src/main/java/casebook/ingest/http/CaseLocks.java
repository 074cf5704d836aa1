package casebook.ingest.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Lets one writer at a time at each case; who waits too long is sent away. */
public final class CaseLocks {

    /** Something to do while nobody else touches the case. */
    @FunctionalInterface
    public interface Action<T> {
        /** Does it. */
        T run() throws IOException;
    }

    private static final int PATIENCE_SECONDS = 15;

    /** Two cases may share a lock, which costs a little waiting and nothing else. */
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(256).toArray(ReentrantLock[]::new);

    /**
     * Does something while nobody else touches the case.
     *
     * @throws Refusal when somebody else does, and goes on doing it
     */
    public <T> T holding(String caseId, Action<T> action) throws IOException {
        ReentrantLock lock = locks[Math.floorMod(caseId.hashCode(), locks.length)];
        if (!acquired(lock)) {
            throw new Refusal(
                            503,
                            "case-busy",
                            "The case is busy",
                            "The same case is being written by somebody else. Send the request again.")
                    .retryAfter(5);
        }
        try {
            return action.run();
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquired(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
