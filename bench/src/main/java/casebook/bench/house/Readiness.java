package casebook.bench.house;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;

/** Waits for what takes a while to start, but not for ever. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 20;

    /**
     * The part, once it is ready; where it does not get ready it is closed.
     *
     * @param who gets ready, for people
     * @throws IOException when it does not, or cannot any more
     */
    public static <P extends AutoCloseable> P await(String who, P part, Predicate<P> ready, Predicate<P> broken)
            throws Exception {
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!ready.test(part)) {
                if (broken.test(part)) {
                    throw new IOException(who + " has stopped; look for its errors in the log");
                }
                if (System.nanoTime() > end) {
                    throw new IOException(who + " is not ready after " + PATIENCE.toMinutes()
                            + " minutes: the machine is too busy to measure on, or its errors are in the log");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return part;
        } catch (Exception failed) {
            part.close();
            throw failed;
        }
    }

    private Readiness() {}
}
