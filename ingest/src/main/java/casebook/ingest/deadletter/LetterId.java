package casebook.ingest.deadletter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a dead letter lies: its partition and its offset there, written as {@code 3-17}. */
public record LetterId(int partition, long offset) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    /** Reads one; empty where the text has another shape. */
    public static Optional<LetterId> of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new LetterId(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}
