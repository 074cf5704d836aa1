package casebook.desk.page.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Remembers for some minutes what lay before each stage, to tell whether it gets more. */
final class Courses {

    private static final Duration REMEMBERED = Duration.ofMinutes(3);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    /** Two looks, minutes apart, do not tell what was between them. */
    private static final int OFTEN_ENOUGH = 3;

    /** The marks of transactions take places as records do. */
    private static final long NOISE = 20;

    private record Look(Instant at, long lag) {}

    private final Map<String, Deque<Look>> looks = new HashMap<>();

    /** Takes note of what there is now, and tells how each has gone. */
    synchronized Map<String, Course> note(Map<String, OptionalLong> lags, Instant now) {
        var courses = new LinkedHashMap<String, Course>();
        lags.forEach((stage, lag) -> {
            if (lag.isEmpty()) {
                looks.remove(stage);
                courses.put(stage, Course.UNKNOWN);
            } else {
                Deque<Look> before = looks.computeIfAbsent(stage, first -> new ArrayDeque<>());
                before.addLast(new Look(now, lag.getAsLong()));
                before.removeIf(look -> look.at().isBefore(now.minus(REMEMBERED)));
                courses.put(stage, course(before, now));
            }
        });
        return courses;
    }

    private static Course course(Deque<Look> looks, Instant now) {
        Look first = looks.getFirst();
        if (first.at().isAfter(now.minus(LONG_ENOUGH))) {
            return Course.NEW;
        }
        long change = looks.getLast().lag() - first.lag();
        if (change > NOISE && onlyRises(looks)) {
            Instant lately = now.minus(LONG_ENOUGH);
            long seen =
                    looks.stream().filter(look -> !look.at().isBefore(lately)).count();
            return seen < OFTEN_ENOUGH ? Course.NEW : Course.GROWS;
        }
        return change < -NOISE ? Course.SHRINKS : Course.LEVEL;
    }

    private static boolean onlyRises(Deque<Look> looks) {
        long highest = 0;
        for (Look look : looks) {
            if (look.lag() < highest - NOISE) {
                return false;
            }
            highest = Math.max(highest, look.lag());
        }
        return true;
    }
}
