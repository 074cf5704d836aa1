package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.ONE_ORDER;
import static casebook.contract.Topics.RECLASSIFIED;
import static casebook.contract.Topics.REPLAYS;
import static casebook.contract.Topics.TAXONOMIES;
import static casebook.enrich.Events.request;
import static casebook.enrich.Events.text;
import static casebook.enrich.Reviewing.sectors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseReclassified;
import casebook.event.ControlGiven;
import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a preview, an apply, its abort and a rollback do to cases. */
class WalkTopologyTest {

    private static final Duration HALF_A_SLICE = Duration.ofMillis(2);

    @RegisterExtension
    final Rig rig = new Rig(
            () -> EnrichTopology.of(Events::described, SlowWords::new, Definitions.NONE, Runnable::run, Events.HOUSE));

    /** Thinks of a text that says so for half as long as a slice may take. */
    private record SlowWords(Reviewing.Words words) implements Classifier {

        SlowWords(ControlGiven order) {
            this(new Reviewing.Words(order));
        }

        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            long end = System.nanoTime() + (text.getCaseId().startsWith("slow") ? HALF_A_SLICE.toNanos() : 0);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return words.judge(text, description);
        }

        @Override
        public String version() {
            return words.version();
        }
    }

    private final ReplayRig house = new ReplayRig(rig);

    @BeforeEach
    void under_the_first_taxonomy() {
        rig.send(TAXONOMIES, "v1", sectors("v1", "bank", "law"));
        house.replay("first", ReplayMode.APPLY, "v1");
    }

    @Test
    void a_preview_tells_exactly_what_would_change_and_changes_nothing() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(EXTRACTED, "b", text("b", 1, "law"));
        rig.send(EXTRACTED, "c", text("c", 1, "mine"));
        house.curated();

        rig.send(TAXONOMIES, "v2", sectors("v2", "bank", "law", "mine"));
        house.replay("p", ReplayMode.PREVIEW, "v2");

        assertEquals(List.of(), rig.read(CURATED));
        List<CaseReclassified> differences = rig.read(RECLASSIFIED);
        assertEquals(
                List.of("c"),
                differences.stream().map(CaseReclassified::getCaseId).toList());
        assertEquals(DifferenceKind.PREVIEW, differences.get(0).getKind());
        ReplayProgress part = house.last("p");
        assertEquals(
                List.of(3L, 3L, 1L, 0L),
                List.of(part.getWalked(), part.getMatched(), part.getChanged(), part.getConflicts()));
        rig.send(EXTRACTED, "d", text("d", 1, "mine"));
        assertEquals(List.of("sector"), house.curated().get("d").getUndetermined(), "cases are still judged by v1");
    }

    @Test
    void a_rollback_brings_back_every_outcome() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(EXTRACTED, "b", text("b", 1, "bank"));
        Map<String, List<Label>> before = house.labels();
        rig.send(TAXONOMIES, "v2", sectors("v2", "bank", "mine"));
        house.replay("two", ReplayMode.APPLY, "v2");
        assertTrue(!house.labels().equals(before));

        house.replay("back", ReplayMode.ROLLBACK, null);

        assertEquals(before, house.labels());
    }

    @Test
    void only_cases_that_the_filter_lets_through_are_judged() {
        rig.send(EXTRACTED, "a", text("a", 1, "mine"));
        rig.send(EXTRACTED, "b", text("b", 1, "mine"));
        house.curated();
        rig.send(TAXONOMIES, "v2", sectors("v2", "mine"));

        var request = ReplayRequested.newBuilder(request("p", ReplayMode.PREVIEW, "v2"))
                .setFilter(ReplayFilter.newBuilder().setCaseIds(List.of("b")).build())
                .build();
        rig.send(REPLAYS, ONE_ORDER, request);
        rig.walk();

        assertEquals(
                List.of("b"),
                rig.read(RECLASSIFIED).stream().map(CaseReclassified::getCaseId).toList());
        assertEquals(1, house.last("p").getMatched());
    }

    /** What a slice has read and not come to is read again by the next one. */
    @Test
    void a_walk_whose_slices_end_early_misses_no_case_and_walks_none_twice() {
        for (int i = 0; i < 40; i++) {
            rig.send(EXTRACTED, "slow-" + i, text("slow-" + i, 1, "mine"));
            rig.send(EXTRACTED, "quick-" + i, text("quick-" + i, 1, "mine"));
        }
        rig.read(CURATED);
        rig.send(TAXONOMIES, "v2", sectors("v2", "mine"));

        house.replay("two", ReplayMode.APPLY, "v2");

        List<String> told = rig.readWithKeys(CURATED).stream()
                .map(record -> record.key)
                .sorted()
                .toList();
        assertEquals(told.stream().distinct().toList(), told);
        ReplayProgress part = house.last("two");
        assertEquals(
                List.of(80, 80L, 80L, 80L),
                List.of(told.size(), part.getWalked(), part.getMatched(), part.getChanged()));
        assertEquals(ReplayState.DONE, part.getState());
    }

    @Test
    void an_aborted_apply_ends_where_it_began() {
        for (int i = 0; i < 300; i++) {
            rig.send(EXTRACTED, "case-" + i, text("case-" + i, 1, "mine"));
        }
        Map<String, List<Label>> before = house.labels();
        rig.send(TAXONOMIES, "v2", sectors("v2", "mine"));
        rig.send(REPLAYS, ONE_ORDER, request("two", ReplayMode.APPLY, "v2"));
        rig.pass(Duration.ofMillis(10));

        rig.send(REPLAYS, ONE_ORDER, Reviewing.abort("stop", "two"));
        rig.walk();

        assertEquals(before, house.labels());
        assertEquals(ReplayState.ABORTED, house.last("two").getState());
        assertEquals(ReplayState.DONE, house.last("stop").getState());
    }
}
