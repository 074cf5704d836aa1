package casebook.desk.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Replay FIRST = ToldReplays.replay("first", "APPLY", "DONE", "v1", 1);
    private static final Replay PREVIEW = ToldReplays.replay("p", "PREVIEW", "DONE", "v2", 2);
    private static final Replay APPLIED = ToldReplays.replay("a", "APPLY", "DONE", "v2", 3);
    private static final Replay REFUSED = ToldReplays.replay("no", "APPLY", "REFUSED", "v3", 0);

    @Test
    void in_force_is_the_newest_order_that_judges_whatever_was_refused_or_only_previewed_since() {
        var later = ToldReplays.replay("q", "PREVIEW", "DONE", "v3", 4);

        assertEquals(Optional.of(APPLIED), new Course(List.of(REFUSED, later, APPLIED, PREVIEW, FIRST)).inForce());
        assertEquals(Optional.empty(), new Course(List.of(REFUSED, PREVIEW)).inForce());
    }

    @Test
    void before_an_order_that_was_in_force_which_came_before_it() {
        var course = new Course(List.of(REFUSED, APPLIED, PREVIEW, FIRST));

        assertEquals(Optional.of(FIRST), course.before(APPLIED));
        assertEquals(Optional.of(FIRST), course.before(PREVIEW));
        assertEquals(Optional.empty(), course.before(FIRST));
        assertEquals(Optional.of(APPLIED), course.before(REFUSED));
    }

    @Test
    void only_what_is_in_force_and_had_a_predecessor_can_be_taken_back() {
        assertTrue(new Course(List.of(APPLIED, FIRST)).isRevocable(APPLIED));
        assertFalse(new Course(List.of(APPLIED, FIRST)).isRevocable(FIRST));
        assertFalse(new Course(List.of(FIRST)).isRevocable(FIRST));
    }

    @Test
    void cases_judged_anew_by_the_same_version_are_not_taken_back_and_nothing_reaches_what_came_before() {
        var redriven = ToldReplays.replay("redrive", "APPLY", "DONE", "v2", 4);
        var course = new Course(List.of(redriven, APPLIED, FIRST));

        assertFalse(course.isRevocable(redriven), "it would go back to where it is");
        assertFalse(course.isRevocable(APPLIED));
        assertTrue(course.isCovered(APPLIED));
        assertFalse(course.isCovered(redriven));
        assertFalse(course.isCovered(FIRST), "another version is in force");
        assertFalse(new Course(List.of(APPLIED, FIRST)).isCovered(APPLIED), "nothing came since");
        var other = ToldReplays.replay("o", "APPLY", "DONE", "v3", 5);
        assertFalse(new Course(List.of(other, redriven, APPLIED, FIRST)).isCovered(APPLIED));
    }

    @Test
    void a_preview_counts_when_it_was_of_every_case_and_nothing_was_applied_since() {
        assertEquals(Optional.of(PREVIEW), new Course(List.of(PREVIEW, FIRST)).preview("v2"));
        assertEquals(Optional.empty(), new Course(List.of(PREVIEW, FIRST)).preview("v1"));
        assertEquals(Optional.empty(), new Course(List.of(APPLIED, PREVIEW, FIRST)).preview("v2"));
        var some = Replay.of(ToldReplays.told("p", "PREVIEW", "DONE", "v2", 2)
                .set("filter", ToldReplays.json("{\"sectors\":[\"law\"]}")));
        assertEquals(Optional.empty(), new Course(List.of(some, FIRST)).preview("v2"));
    }

    @Test
    void under_way_is_what_waits_or_walks_and_no_abort() {
        var runs = ToldReplays.replay("r", "APPLY", "RUNNING", "v2", 4);
        var waits = ToldReplays.replay("r", "PREVIEW", "REQUESTED", "v2", 0);
        var abort = ToldReplays.replay("abort-r", "ABORT", "REQUESTED", null, 0);

        assertEquals(Optional.of(runs), new Course(List.of(runs, FIRST)).underWay());
        assertEquals(Optional.of(waits), new Course(List.of(waits, FIRST)).underWay());
        assertEquals(Optional.empty(), new Course(List.of(abort, APPLIED)).underWay());
    }
}
