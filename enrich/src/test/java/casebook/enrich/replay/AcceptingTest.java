package casebook.enrich.replay;

import static casebook.enrich.Events.NOON;
import static casebook.enrich.Events.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Progress;
import casebook.event.ReplayFilter;
import casebook.event.ReplayFrom;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcceptingTest {

    private final List<ReplayProgress> accepted = new ArrayList<>(List.of(card("one", 1, ReplayMode.APPLY, "v1")));
    private Map<String, String> classifiers = Map.of("v1", "rules/v1", "v2", "rules/v2");
    private boolean walking;
    private Instant now = NOON;

    @Test
    void without_a_taxonomy_the_one_in_force_is_meant() {
        assertEquals(
                new Verdict.Accepted(ReplayMode.PREVIEW, "v1", null), judge(request("r", ReplayMode.PREVIEW, null)));
    }

    @Test
    void a_filter_narrows_an_apply_only_under_the_taxonomy_in_force() {
        assertInstanceOf(Verdict.Accepted.class, judge(filtered(ReplayMode.APPLY, "v1")));
        assertInstanceOf(Verdict.Accepted.class, judge(filtered(ReplayMode.PREVIEW, "v2")));
        assertTrue(refusal(filtered(ReplayMode.APPLY, "v2")).contains("v1"));
    }

    @Test
    void while_one_is_under_way_another_waits_a_moment_and_is_then_refused() {
        walking = true;
        assertInstanceOf(Verdict.Waiting.class, judge(request("r", ReplayMode.APPLY, "v2")));

        now = NOON.plus(Accepting.BUSY).plusMillis(1);

        assertTrue(refusal(request("r", ReplayMode.APPLY, "v2")).contains("one is under way"));
    }

    @Test
    void a_rollback_goes_back_to_what_was_in_force_before() {
        accepted.add(card("two", 2, ReplayMode.APPLY, "v2"));
        accepted.add(card("look", 3, ReplayMode.PREVIEW, "v1"));

        assertEquals(
                new Verdict.Accepted(ReplayMode.ROLLBACK, "v1", "two"),
                judge(request("back", ReplayMode.ROLLBACK, null)));
    }

    @Test
    void a_rollback_of_what_is_not_in_force_is_refused() {
        accepted.add(card("two", 2, ReplayMode.APPLY, "v2"));

        assertTrue(refusal(about(ReplayMode.ROLLBACK, "one")).contains("two"));
    }

    @Test
    void the_first_order_has_nothing_to_go_back_to() {
        assertTrue(refusal(request("back", ReplayMode.ROLLBACK, null)).contains("nothing was in force"));
    }

    @Test
    void a_build_that_judges_otherwise_cannot_bring_back_what_was() {
        accepted.add(card("two", 2, ReplayMode.APPLY, "v2"));
        classifiers = Map.of("v1", "newer rules/v1", "v2", "rules/v2");

        assertTrue(refusal(request("back", ReplayMode.ROLLBACK, null)).contains("newer rules/v1"));
    }

    @Test
    void what_a_filtered_apply_left_as_it_was_must_be_restored_as_well() {
        ReplayFilter some = ReplayFilter.newBuilder().setCaseIds(List.of("a")).build();
        accepted.add(ReplayProgress.newBuilder(card("some", 2, ReplayMode.APPLY, "v1"))
                .setFilter(some)
                .setClassifier("newer rules/v1")
                .build());
        accepted.add(card("two", 3, ReplayMode.APPLY, "v2"));

        classifiers = Map.of("v1", "newer rules/v1", "v2", "rules/v2");
        assertTrue(
                refusal(request("back", ReplayMode.ROLLBACK, null)).contains("not as rules/v1"), "most of the cases");
        classifiers = Map.of("v1", "rules/v1", "v2", "rules/v2");
        assertTrue(refusal(request("back", ReplayMode.ROLLBACK, null)).contains("not as newer rules/v1"), "some");
    }

    @Test
    void what_is_taken_back_is_not_taken_back_again_unless_that_is_named() {
        accepted.add(card("two", 2, ReplayMode.APPLY, "v2"));
        accepted.add(ReplayProgress.newBuilder(card("back", 3, ReplayMode.ROLLBACK, "v1"))
                .setTarget("two")
                .build());

        assertTrue(refusal(request("again", ReplayMode.ROLLBACK, null)).contains("two is taken back already"));
        assertEquals(
                new Verdict.Accepted(ReplayMode.ROLLBACK, "v2", "back"), judge(about(ReplayMode.ROLLBACK, "back")));
    }

    @Test
    void the_abort_of_a_preview_leaves_what_is_in_force() {
        accepted.add(card("look", 2, ReplayMode.PREVIEW, "v2"));
        walking = true;

        assertEquals(new Verdict.Accepted(ReplayMode.ABORT, "v1", "look"), judge(about(ReplayMode.ABORT, "look")));
    }

    @Test
    void a_preview_before_the_first_apply_can_be_aborted() {
        accepted.clear();
        accepted.add(card("look", 1, ReplayMode.PREVIEW, "v2"));
        walking = true;

        assertEquals(new Verdict.Accepted(ReplayMode.ABORT, "v2", "look"), judge(about(ReplayMode.ABORT, "look")));
    }

    @Test
    void an_aborted_preview_holds_up_nobody_even_if_a_partition_never_tells() {
        accepted.add(card("look", 2, ReplayMode.PREVIEW, "v2"));
        accepted.add(ReplayProgress.newBuilder(card("stop", 3, ReplayMode.ABORT, "v1"))
                .setTarget("look")
                .build());
        var stillWalking = new Accepting.Circumstances(
                new History(accepted),
                replay -> replay.getReplayId().equals("look"),
                classifiers::containsKey,
                classifiers::get,
                now);

        assertInstanceOf(Verdict.Accepted.class, Accepting.judge(request("r", ReplayMode.APPLY, "v2"), stillWalking));
    }

    @Test
    void the_abort_of_an_apply_is_a_rollback() {
        accepted.add(card("two", 2, ReplayMode.APPLY, "v2"));
        walking = true;

        assertEquals(new Verdict.Accepted(ReplayMode.ROLLBACK, "v1", "two"), judge(about(ReplayMode.ABORT, "two")));
    }

    @Test
    void what_is_over_cannot_be_aborted() {
        accepted.add(card("two", 2, ReplayMode.APPLY, "v2"));

        assertTrue(refusal(about(ReplayMode.ABORT, "two")).contains("not under way"));
    }

    @Test
    void a_step_that_this_version_does_not_begin_at_is_refused() {
        var request = ReplayRequested.newBuilder(request("r", ReplayMode.APPLY, "v1"))
                .setFrom(ReplayFrom.DESCRIBE)
                .build();

        assertTrue(refusal(request).contains("classify"));
    }

    private Verdict judge(ReplayRequested request) {
        return Accepting.judge(
                request,
                new Accepting.Circumstances(
                        new History(accepted), replay -> walking, classifiers::containsKey, classifiers::get, now));
    }

    private String refusal(ReplayRequested request) {
        return assertInstanceOf(Verdict.Refused.class, judge(request)).reason();
    }

    private static ReplayRequested about(ReplayMode mode, String target) {
        return ReplayRequested.newBuilder(request("r", mode, null))
                .setTarget(target)
                .build();
    }

    private static ReplayRequested filtered(ReplayMode mode, String taxonomy) {
        return ReplayRequested.newBuilder(request("r", mode, taxonomy))
                .setFilter(ReplayFilter.newBuilder().setCaseIds(List.of("a")).build())
                .build();
    }

    private static ReplayProgress card(String replayId, long generation, ReplayMode mode, String taxonomy) {
        return ReplayProgress.newBuilder()
                .setReplayId(replayId)
                .setPartition(Progress.WHOLE)
                .setGeneration(generation)
                .setState(ReplayState.ACCEPTED)
                .setMode(mode)
                .setTaxonomy(taxonomy)
                .setClassifier("rules/" + taxonomy)
                .setPartitions(6)
                .setAt(NOON)
                .build();
    }
}
