package casebook.ingest.http;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes over a topic, for as long as somebody at a door may be kept waiting. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Whether it held before patience ran out. */
    public static boolean until(BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() >= end || !paused()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Waits until what was written before the start is known.
     *
     * @throws Refusal when patience ran out
     */
    public static void untilKnown(BooleanSupplier known) {
        if (!until(known)) {
            throw new Refusal(
                            503,
                            "starting",
                            "Still starting",
                            "What was written earlier is still being read. Send the same request again in a moment.")
                    .retryAfter(5);
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Patience() {}
}
