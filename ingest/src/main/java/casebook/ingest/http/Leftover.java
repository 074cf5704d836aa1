package casebook.ingest.http;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** The rest of a refused request: taken off the wire for a while, or its sender would see a broken line and no answer. */
final class Leftover {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int PIECE = 64 * 1024;

    /** Reads until the end, until the sender falls silent to listen, or until enough time has gone. */
    static void discard(ServletInputStream body) {
        long start = System.nanoTime();
        long heard = start;
        byte[] piece = new byte[PIECE];
        try {
            for (long now = start;
                    now - start < LONGEST.toNanos() && now - heard < SILENCE.toNanos();
                    now = System.nanoTime()) {
                if (body.isFinished()) {
                    return;
                } else if (body.available() == 0) {
                    Thread.sleep(PAUSE.toMillis());
                } else if (body.read(piece) > 0) {
                    heard = now;
                }
            }
        } catch (IOException gone) {
            // Whoever sent it has hung up and will hear nothing anyway.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Leftover() {}
}
