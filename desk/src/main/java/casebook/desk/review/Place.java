package casebook.desk.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the queue; it stays where it is, whatever becomes of the case that stood there.
 *
 * @param rank where in its kind: a time in ISO 8601, or how sure the machine is
 */
public record Place(Kind kind, String rank, String caseId) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)~([0-9][0-9TEZ:.-]{0,40})~([a-z2-7]{26})");

    /** Reads what {@link #toString} writes; nothing where it is something else. */
    public static Optional<Place> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Kind.of(parts.group(1))
                .map(kind -> new Place(kind, parts.group(2), parts.group(3)))
                .filter(Place::isRanked);
    }

    private boolean isRanked() {
        try {
            return kind.isTimed()
                    ? Instant.parse(rank).toString().equals(rank)
                    : Double.toString(Double.parseDouble(rank)).equals(rank);
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return kind.code() + "~" + rank + "~" + caseId;
    }
}
