package casebook.ingest.extract.wire;

import java.time.Duration;

/**
 * Tells a parser that hangs or loops from one that is at work: by how long it has given nothing. Pure.
 *
 * <p>Both ends of the socket judge by it, the service with a little more patience, since it need not believe a worker.
 */
public final class Silence {

    /**
     * Longest a parser may give no text and no page. Large binary spreadsheets and slides are read whole before their
     * first word, at some 50 MB in this time; with it, a parser that hangs is ended within ten seconds.
     */
    public static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Below this share of a processor it is asleep; above it and short of the patience it waits for its turn. */
    private static final int ASLEEP = 20;

    private final long patience;
    private long beats = -1;
    private long sinceNanos;
    private long cpuBefore;

    /** A silence that may last so long by the clock. */
    public Silence(Duration patience) {
        this.patience = patience.toNanos();
    }

    /**
     * Judges.
     *
     * @param beatsNow how often it has got on by now
     * @param now the clock, in nanoseconds
     * @param cpu processor time it has used by now, in nanoseconds
     * @return whether it has been silent for too long
     */
    public boolean tooLong(long beatsNow, long now, long cpu) {
        if (beatsNow != beats) {
            beats = beatsNow;
            sinceNanos = now;
            cpuBefore = cpu;
            return false;
        }
        long used = cpu - cpuBefore;
        boolean busy = used >= patience;
        return now - sinceNanos >= patience && (busy || used < patience / ASLEEP);
    }
}
