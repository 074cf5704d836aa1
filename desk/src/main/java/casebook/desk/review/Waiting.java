package casebook.desk.review;

import java.util.Map;
import java.util.Optional;

/**
 * The queue at a moment.
 *
 * @param counts how many cases of each kind wait, whichever kind was asked for
 * @param standing the case that was asked for; none where there is no other
 */
public record Waiting(Map<Kind, Long> counts, Optional<Standing> standing) {

    /** How many cases wait of these kinds. */
    public long of(Iterable<Kind> kinds) {
        long sum = 0;
        for (Kind kind : kinds) {
            sum += counts.get(kind);
        }
        return sum;
    }
}
