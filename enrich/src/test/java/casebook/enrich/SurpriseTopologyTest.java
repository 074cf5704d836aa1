package casebook.enrich;

import static casebook.contract.Topics.CONTROLS;
import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.PROGRESS;
import static casebook.enrich.Events.order;
import static casebook.enrich.Events.text;
import static casebook.enrich.Reviewing.sectors;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.classify.Classifier;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.ControlGiven;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of cases where something outside their judgement throws. */
class SurpriseTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(() -> EnrichTopology.of(
            Events::described, SurpriseTopologyTest::classifier, Definitions.NONE, Runnable::run, Events.HOUSE));

    /** Nothing can be made of the taxonomy "broken". */
    private static Classifier classifier(ControlGiven order) {
        if (order.getTaxonomy().getVersion().equals("broken")) {
            throw new IllegalStateException("broken");
        }
        return new Reviewing.Words(order);
    }

    @Test
    void under_an_order_that_cannot_be_compiled_nothing_is_judged_until_one_comes_that_can() {
        rig.send(CONTROLS, "r", sectorsOrder(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.read(CURATED);

        rig.send(CONTROLS, "r", order(2, "broken"));
        rig.walk();
        rig.send(EXTRACTED, "b", text("b", 1, "bank"));

        assertEquals(List.of(), rig.read(CURATED), "nobody is judged under the order before");
        ReplayProgress last = last();
        assertEquals(List.of(1L, 1L), List.of(last.getWalked(), last.getFailed()));
        assertEquals(ReplayState.DONE, last.getState());

        rig.send(CONTROLS, "r", sectorsOrder(3, "v3"));
        rig.walk();

        assertEquals(List.of("b"), ids(rig.read(CURATED)));
    }

    @Test
    void a_preview_that_cannot_be_compiled_leaves_what_is_in_force() {
        rig.send(CONTROLS, "r", sectorsOrder(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));

        rig.send(CONTROLS, "r", preview(2, "broken"));
        rig.walk();
        rig.send(EXTRACTED, "b", text("b", 1, "bank"));

        assertEquals(List.of("a", "b"), ids(rig.read(CURATED)));
        assertEquals(1, last().getFailed());
    }

    private ReplayProgress last() {
        List<ReplayProgress> progress = rig.read(PROGRESS);
        return progress.get(progress.size() - 1);
    }

    private static ControlGiven sectorsOrder(long generation, String version) {
        return ControlGiven.newBuilder(order(generation, version))
                .setTaxonomy(sectors(version, "bank", "law"))
                .build();
    }

    private static ControlGiven preview(long generation, String version) {
        return ControlGiven.newBuilder(sectorsOrder(generation, version))
                .setMode(ReplayMode.PREVIEW)
                .build();
    }

    private static List<String> ids(List<CaseCurated> told) {
        return told.stream().map(CaseCurated::getCaseId).toList();
    }
}
