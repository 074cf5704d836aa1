package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.RECLASSIFIED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.contract.Topics.SUBMISSIONS;
import static casebook.contract.Topics.TAXONOMIES;
import static casebook.enrich.Events.text;
import static casebook.enrich.Events.withdrawal;
import static casebook.enrich.Reviewing.review;
import static casebook.enrich.Reviewing.sectors;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.DifferenceKind;
import casebook.event.FileOutcome;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.ReplayMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What experts say, and what a replay makes of it. */
class ReviewTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(() ->
            EnrichTopology.of(Events::described, Reviewing.Words::new, Definitions.NONE, Runnable::run, Events.HOUSE));

    private final ReplayRig house = new ReplayRig(rig);

    @BeforeEach
    void under_the_first_taxonomy() {
        rig.send(TAXONOMIES, "v1", sectors("v1", "bank", "law"));
        house.replay("first", ReplayMode.APPLY, "v1");
    }

    @Test
    void a_correction_is_told_with_its_origin_and_the_machines_answer_beside_it() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));

        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));

        CaseCurated curated = house.curated().get("a");
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
        house.curated();

        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));

        assertEquals(List.of(), rig.read(CURATED));
    }

    @Test
    void an_expert_may_come_back_to_an_earlier_word() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(REVIEWS, "a", review("law", "a", Map.of("sector", List.of("law"))));
        rig.send(REVIEWS, "a", review("bank", "a", Map.of("sector", List.of("bank"))));

        rig.send(REVIEWS, "a", review("law", "a", Map.of("sector", List.of("law"))));

        assertEquals("law", house.curated().get("a").getLabels().get(0).getCode());
    }

    @Test
    void a_correction_can_be_taken_back() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(REVIEWS, "a", review("r1", "a", Map.of("sector", List.of("law"))));

        rig.send(REVIEWS, "a", review("r2", "a", Map.of("sector", List.of())));

        assertEquals("bank", house.curated().get("a").getLabels().get(0).getCode());
        assertEquals(List.of(), house.told("a").getOverruled());
    }

    @Test
    void a_review_that_comes_before_the_text_is_heard_with_it() {
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));

        rig.send(EXTRACTED, "a", text("a", 1, "bank"));

        assertEquals("law", house.curated().get("a").getLabels().get(0).getCode());
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
    void a_correction_outlives_a_replay_and_its_conflict_is_told_apart() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(EXTRACTED, "b", text("b", 1, "mine"));
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));
        house.curated();

        rig.send(TAXONOMIES, "v2", sectors("v2", "bank", "law", "mine"));
        house.replay("two", ReplayMode.APPLY, "v2");

        assertEquals("law", house.curated().get("a").getLabels().get(0).getCode());
        assertEquals("mine", house.told("b").getLabels().get(0).getCode());
        Map<String, DifferenceKind> kinds = new HashMap<>();
        rig.read(RECLASSIFIED).forEach(difference -> kinds.put(difference.getCaseId(), difference.getKind()));
        assertEquals(Map.of("a", DifferenceKind.CONFLICT, "b", DifferenceKind.APPLIED), kinds);
        assertEquals(1, house.last("two").getConflicts());
    }

    @Test
    void a_correction_outlives_a_newer_extraction() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));
        house.curated();

        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.OK, "bank"));

        CaseCurated curated = house.curated().get("a");
        assertEquals(List.of(2, 1), List.of(curated.getExtraction(), curated.getReview()));
        assertEquals("law", curated.getLabels().get(0).getCode());
        assertEquals("bank", curated.getOverruled().get(0).getCode());
    }

    @Test
    void a_renamed_code_takes_the_correction_along() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(REVIEWS, "a", review("r", "a", Map.of("sector", List.of("law"))));
        house.curated();

        rig.send(TAXONOMIES, "v2", Reviewing.renamed("v2", "law", "justice", "bank"));
        house.replay("two", ReplayMode.APPLY, "v2");

        assertEquals("justice", house.curated().get("a").getLabels().get(0).getCode());
        assertEquals(2, house.told("a").getGeneration(), "another record, so another generation");
    }
}
