package casebook.desk.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which case is asked for: the first one behind a place, the last one before it, or the first of all.
 *
 * @param from the place; none for the beginning
 */
public record Step(Optional<Place> from, boolean back) {

    /** The first of all. */
    public static final Step FIRST = new Step(Optional.empty(), false);

    /** The first one behind a place. */
    public static Step after(Place place) {
        return new Step(Optional.of(place), false);
    }

    /** The last one before a place. */
    public static Step before(Place place) {
        return new Step(Optional.of(place), true);
    }

    /** Those of these kinds that can hold the case, the next one first. */
    List<Kind> from(List<Kind> kinds) {
        var ahead = new ArrayList<>(kinds);
        if (back) {
            Collections.reverse(ahead);
        }
        ahead.removeIf(
                kind -> from.filter(place -> isPassed(kind, place.kind())).isPresent());
        return ahead;
    }

    private boolean isPassed(Kind kind, Kind at) {
        return back ? kind.compareTo(at) > 0 : kind.compareTo(at) < 0;
    }
}
