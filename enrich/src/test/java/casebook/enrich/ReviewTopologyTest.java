package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.ONE_ORDER;
import static casebook.contract.Topics.PROGRESS;
import static casebook.contract.Topics.RECLASSIFIED;
import static casebook.contract.Topics.REPLAYS;
import static casebook.contract.Topics.REVIEWS;
import static casebook.contract.Topics.SUBMISSIONS;
import static casebook.contract.Topics.TAXONOMIES;
import static casebook.enrich.Events.request;
import static casebook.enrich.Events.text;
import static casebook.enrich.Events.withdrawal;
import static casebook.enrich.Reviewing.review;
import static casebook.enrich.Reviewing.sectors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.CaseReclassified;
import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What experts say, and what a replay makes of it. */
class ReviewTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(() ->
            EnrichTopology.of(Events::described, Reviewing.Words::new, Definitions.NONE, Runnable::run, Events.HOUSE));

    private final Map<String, CaseCurated> told = new TreeMap<>();

    @BeforeEach
    void under_the_first_taxonomy() {
        rig.send(TAXONOMIES, "v1", sectors("v1", "bank", "law"));
        replay("first", ReplayMode.APPLY, "v1");
    }

    @Test
    void a_correction_is_told_with_its_origin_and_the_machines_answer_beside_it() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));

        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));

        CaseCurated curated = curated().get("a");
        Label label = curated.getLabels().get(0);
        assertEquals(
                List.of("law", Origin.EXPERT, "bank"),
                List.of(label.getCode(), label.getOrigin(), label.getRunnerUp()));
        assertEquals("bank", curated.getOverruled().get(0).getCode());
        assertEquals(1, curated.getReview());
    }

    @Test
    void the_same_review_counts_once() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));
        curated();

        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));

        assertEquals(List.of(), rig.read(CURATED));
    }

    @Test
    void an_expert_may_come_back_to_an_earlier_word() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(REVIEWS, "a", review("law", "a", Map.of("sector", List.of("law"))));
        rig.send(REVIEWS, "a", review("bank", "a", Map.of("sector", List.of("bank"))));

        rig.send(REVIEWS, "a", review("law", "a", Map.of("sector", List.of("law"))));

        assertEquals("law", curated().get("a").getLabels().get(0).getCode());
    }

    @Test
    void a_correction_can_be_taken_back() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(REVIEWS, "a", review("r1", "a", Map.of("sector", List.of("law"))));

        rig.send(REVIEWS, "a", review("r2", "a", Map.of("sector", List.of())));

        assertEquals("bank", curated().get("a").getLabels().get(0).getCode());
        assertEquals(List.of(), told.get("a").getOverruled());
    }

    @Test
    void a_review_that_comes_before_the_text_is_heard_with_it() {
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));

        rig.send(EXTRACTED, "a", text("a", 1, "bank"));

        assertEquals("law", curated().get("a").getLabels().get(0).getCode());
    }

    @Test
    void a_withdrawn_case_is_not_reviewed() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(SUBMISSIONS, "a", withdrawal("a", 2));
        rig.read(CURATED);

        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));

        assertEquals(List.of(), rig.read(CURATED));
    }

    @Test
    void a_preview_tells_exactly_what_would_change_and_changes_nothing() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(EXTRACTED, "b", text("b", 1, "law"));
        rig.send(EXTRACTED, "c", text("c", 1, "mine"));
        curated();

        rig.send(TAXONOMIES, "v2", sectors("v2", "bank", "law", "mine"));
        replay("p", ReplayMode.PREVIEW, "v2");

        assertEquals(List.of(), rig.read(CURATED));
        List<CaseReclassified> differences = rig.read(RECLASSIFIED);
        assertEquals(
                List.of("c"),
                differences.stream().map(CaseReclassified::getCaseId).toList());
        assertEquals(DifferenceKind.PREVIEW, differences.get(0).getKind());
        ReplayProgress part = last("p");
        assertEquals(
                List.of(3L, 3L, 1L, 0L),
                List.of(part.getWalked(), part.getMatched(), part.getChanged(), part.getConflicts()));
        rig.send(EXTRACTED, "d", text("d", 1, "mine"));
        assertEquals(List.of("sector"), curated().get("d").getUndetermined(), "cases are still judged by v1");
    }

    @Test
    void a_correction_outlives_a_replay_and_its_conflict_is_told_apart() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(EXTRACTED, "b", text("b", 1, "mine"));
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));
        curated();

        rig.send(TAXONOMIES, "v2", sectors("v2", "bank", "law", "mine"));
        replay("two", ReplayMode.APPLY, "v2");

        assertEquals("law", curated().get("a").getLabels().get(0).getCode());
        assertEquals("mine", told.get("b").getLabels().get(0).getCode());
        Map<String, DifferenceKind> kinds = new HashMap<>();
        rig.read(RECLASSIFIED).forEach(difference -> kinds.put(difference.getCaseId(), difference.getKind()));
        assertEquals(Map.of("a", DifferenceKind.CONFLICT, "b", DifferenceKind.APPLIED), kinds);
        assertEquals(1, last("two").getConflicts());
    }

    @Test
    void a_renamed_code_takes_the_correction_along() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));
        curated();

        rig.send(TAXONOMIES, "v2", Reviewing.renamed("v2", "law", "justice", "bank"));
        replay("two", ReplayMode.APPLY, "v2");

        assertEquals("justice", curated().get("a").getLabels().get(0).getCode());
        assertEquals(2, told.get("a").getGeneration(), "another record, so another generation");
    }

    @Test
    void a_rollback_brings_back_every_outcome() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(EXTRACTED, "b", text("b", 1, "bank"));
        Map<String, List<Label>> before = labels();
        rig.send(TAXONOMIES, "v2", sectors("v2", "bank", "mine"));
        replay("two", ReplayMode.APPLY, "v2");
        assertTrue(!labels().equals(before));

        replay("back", ReplayMode.ROLLBACK, null);

        assertEquals(before, labels());
    }

    @Test
    void only_cases_that_the_filter_lets_through_are_judged() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(EXTRACTED, "b", text("b", 1, "mine"));
        curated();
        rig.send(TAXONOMIES, "v2", sectors("v2", "mine"));

        var request = ReplayRequested.newBuilder(request("p", ReplayMode.PREVIEW, "v2"))
                .setFilter(ReplayFilter.newBuilder().setCaseIds(List.of("b")).build())
                .build();
        rig.send(REPLAYS, ONE_ORDER, request);
        rig.walk();

        assertEquals(
                List.of("b"),
                rig.read(RECLASSIFIED).stream().map(CaseReclassified::getCaseId).toList());
        assertEquals(1, last("p").getMatched());
    }

    @Test
    void an_aborted_apply_ends_where_it_began() {
        for (int i = 0; i < 300; i++) {
            rig.send(EXTRACTED, "case-" + i, text("case-" + i, 1, "mine"));
        }
        Map<String, List<Label>> before = labels();
        rig.send(TAXONOMIES, "v2", sectors("v2", "mine"));
        rig.send(REPLAYS, ONE_ORDER, request("two", ReplayMode.APPLY, "v2"));
        rig.pass(Duration.ofMillis(10));

        rig.send(REPLAYS, ONE_ORDER, Reviewing.abort("stop", "two"));
        rig.walk();

        assertEquals(before, labels());
        assertEquals(ReplayState.ABORTED, last("two").getState());
        assertEquals(ReplayState.DONE, last("stop").getState());
    }

    private final Map<String, ReplayProgress> parts = new HashMap<>();

    private ReplayProgress last(String replayId) {
        rig.read(PROGRESS).stream()
                .filter(part -> part.getPartition() == 0)
                .forEach(part -> parts.put(part.getReplayId(), part));
        return parts.get(replayId);
    }

    private void replay(String replayId, ReplayMode mode, String taxonomy) {
        rig.send(REPLAYS, ONE_ORDER, request(replayId, mode, taxonomy));
        rig.walk();
    }

    private Map<String, CaseCurated> curated() {
        rig.readWithKeys(CURATED).forEach(record -> told.put(record.key, record.value));
        return told;
    }

    private Map<String, List<Label>> labels() {
        Map<String, List<Label>> labels = new TreeMap<>();
        curated().forEach((caseId, record) -> labels.put(caseId, record.getLabels()));
        return labels;
    }
}
