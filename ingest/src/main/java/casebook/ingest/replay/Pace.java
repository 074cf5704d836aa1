package casebook.ingest.replay;

import casebook.event.ReplayProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How fast a replay gets on. Pure.
 *
 * @param casesPerSecond cases walked a second so far; null before the first
 * @param secondsLeft how long the rest takes at that pace; null where that is not known
 */
record Pace(Double casesPerSecond, Long secondsLeft) {

    private static final Pace NOT_KNOWN = new Pace(null, null);

    /**
     * The pace between the acceptance and the newest word of a partition.
     *
     * @param cases how many there are; null when not known
     * @param running whether there is a rest
     */
    static Pace of(Instant acceptedAt, Collection<ReplayProgress> parts, Long cases, boolean running) {
        long walked = parts.stream().mapToLong(ReplayProgress::getWalked).sum();
        Instant newest = parts.stream()
                .map(ReplayProgress::getAt)
                .max(Instant::compareTo)
                .orElse(acceptedAt);
        double seconds = Duration.between(acceptedAt, newest).toMillis() / 1000.0;
        if (walked == 0 || seconds <= 0) {
            return NOT_KNOWN;
        }
        double pace = walked / seconds;
        Long left = running && cases != null ? (long) Math.ceil(Math.max(0, cases - walked) / pace) : null;
        return new Pace(Math.round(pace * 10) / 10.0, left);
    }
}
