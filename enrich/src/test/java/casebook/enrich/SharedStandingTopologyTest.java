package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.contract.Topics.TAXONOMIES;
import static casebook.enrich.Events.text;
import static casebook.enrich.Reviewing.sectors;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
import casebook.event.Label;
import casebook.event.ReplayMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Steps share the parts of a standing instead of copying them; whoever holds one cannot reach what is stored or was told. */
class SharedStandingTopologyTest {

    /** Gives every case the same list of labels, and writes into it anew for each. */
    private record OneList(Reviewing.Words words, List<Label> labels) implements Classifier {

        OneList(ControlGiven order) {
            this(new Reviewing.Words(order), new ArrayList<>());
        }

        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            Judgement judgement = words.judge(text, description);
            labels.clear();
            labels.addAll(judgement.labels());
            return new Judgement(labels, judgement.undetermined(), judgement.leanings(), judgement.models());
        }

        @Override
        public String version() {
            return words.version();
        }
    }

    @RegisterExtension
    final Rig rig = new Rig(
            () -> EnrichTopology.of(Events::described, OneList::new, Definitions.NONE, Runnable::run, Events.HOUSE));

    private final ReplayRig house = new ReplayRig(rig);

    @BeforeEach
    void two_cases_that_are_judged() {
        rig.send(TAXONOMIES, "v1", sectors("v1", "bank", "law"));
        house.replay("first", ReplayMode.APPLY, "v1");
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(REVIEWS, "a", Reviewing.review("r", "a", Map.of("sector", List.of("law"))));
        rig.send(EXTRACTED, "b", text("b", 1, "law"));
    }

    @Test
    void who_changes_a_standing_in_hand_does_not_change_the_stored_one() {
        CaseStanding before = rig.standing("a");
        CaseStanding held = rig.standing("a");

        held.getReviews().clear();
        held.getClassified().getLabels().clear();
        held.getCurated().put("title", "another");

        assertEquals(before, rig.standing("a"));
    }

    @Test
    void who_writes_into_the_labels_of_the_last_case_changes_neither_what_was_told_nor_what_is_stored() {
        List<CaseCurated> told = rig.read(CURATED);
        assertEquals(
                List.of("bank", "law", "law"),
                told.stream().map(SharedStandingTopologyTest::sector).toList());
        assertEquals(
                "bank", rig.standing("a").getClassified().getLabels().get(0).getCode());

        // Both are now taken out of the store in one slice, and judged with one list.
        rig.send(TAXONOMIES, "v2", sectors("v2", "bank", "law", "mine"));
        house.replay("two", ReplayMode.APPLY, "v2");

        assertEquals(
                "bank", rig.standing("a").getClassified().getLabels().get(0).getCode());
        assertEquals("law", rig.standing("b").getClassified().getLabels().get(0).getCode());
        assertEquals(
                List.of(2L, 0L),
                List.of(house.last("two").getWalked(), house.last("two").getChanged()));
    }

    private static String sector(CaseCurated curated) {
        return curated.getLabels().get(0).getCode();
    }
}
