package casebook.desk.page.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CoursesTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Courses courses = new Courses();

    @Test
    void a_lag_that_gets_longer_all_the_time_for_a_minute_grows() {
        assertEquals(Course.NEW, at(0, 100));
        assertEquals(Course.NEW, at(30, 200));
        assertEquals(Course.GROWS, at(60, 300));
    }

    @Test
    void two_looks_minutes_apart_do_not_tell_that_it_grew_all_the_time() {
        at(0, 100);

        assertEquals(Course.NEW, at(120, 900));
        assertEquals(Course.NEW, at(130, 900));
        assertEquals(Course.GROWS, at(140, 900));
    }

    @Test
    void one_that_is_worked_off_in_between_does_not() {
        at(0, 100);
        at(20, 900);
        at(40, 300);

        assertEquals(Course.LEVEL, at(60, 115));
        assertEquals(Course.SHRINKS, at(70, 10));
    }

    @Test
    void marks_of_transactions_are_no_growth() {
        at(0, 0);

        assertEquals(Course.LEVEL, at(60, 12));
    }

    @Test
    void long_ago_does_not_count() {
        at(0, 100);
        at(60, 5000);

        assertEquals(Course.NEW, at(600, 5000));
        assertEquals(Course.LEVEL, at(660, 5000));
    }

    @Test
    void what_is_unknown_is_unknown_and_begins_anew() {
        at(0, 100);

        assertEquals(
                Course.UNKNOWN,
                courses.note(Map.of("a", OptionalLong.empty()), NOON.plusSeconds(50))
                        .get("a"));
        assertEquals(Course.NEW, at(60, 300));
    }

    private Course at(int second, long lag) {
        return courses.note(Map.of("a", OptionalLong.of(lag)), NOON.plusSeconds(second))
                .get("a");
    }
}
