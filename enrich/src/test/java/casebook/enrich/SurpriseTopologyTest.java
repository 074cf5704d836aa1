package casebook.enrich;

import static casebook.contract.Topics.CONTROLS;
import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.PROGRESS;
import static casebook.contract.Topics.RECLASSIFIED;
import static casebook.contract.Topics.REVIEWS;
import static casebook.enrich.Events.order;
import static casebook.enrich.Events.text;
import static casebook.enrich.Reviewing.review;
import static casebook.enrich.Reviewing.sectors;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of cases where something outside their judgement throws. */
class SurpriseTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(() -> EnrichTopology.of(
            Events::described, SurpriseTopologyTest::classifier, Definitions.NONE, Runnable::run, Events.HOUSE));

    /** Nothing can be made of the taxonomy "broken"; under "trick" a text of that word has a label that bites. */
    private static Classifier classifier(ControlGiven order) {
        if (order.getTaxonomy().getVersion().equals("broken")) {
            throw new IllegalStateException("broken");
        }
        var words = new Reviewing.Words(order);
        return new Classifier() {
            @Override
            public Judgement judge(CaseExtracted text, CaseDescribed description) {
                boolean trick = order.getTaxonomy().getVersion().equals("trick")
                        && text.getCaseId().startsWith("trick");
                return trick
                        ? new Judgement(List.of(new Biting()), List.of(), List.of(), List.of())
                        : words.judge(text, description);
            }

            @Override
            public String version() {
                return words.version();
            }
        };
    }

    /** A label that can be written, and throws when it is compared. */
    private static final class Biting extends Label {

        private static final long serialVersionUID = 1;

        Biting() {
            super("sector", "bank", true, 0.9, null, Origin.MODEL, List.of());
        }

        @Override
        public String getFacet() {
            throw new IllegalStateException("bitten");
        }
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

    @Test
    void a_case_whose_differences_cannot_be_told_is_a_dead_letter_and_the_walk_goes_on() {
        twoCasesUnderTheFirstOrder();

        rig.send(CONTROLS, "r", without(sectorsOrder(2, "trick")));
        rig.walk();

        assertDeadLetterOfTheTrickOnly();
        assertEquals(List.of("steady"), ids(rig.read(CURATED)));
    }

    @Test
    void a_case_whose_differences_cannot_be_previewed_is_counted_and_the_walk_goes_on() {
        twoCasesUnderTheFirstOrder();

        rig.send(CONTROLS, "r", without(preview(2, "trick")));
        rig.walk();

        ReplayProgress last = last();
        assertEquals(List.of(2L, 1L, 1L), List.of(last.getWalked(), last.getChanged(), last.getFailed()));
        assertEquals(1, rig.read(RECLASSIFIED).size());
        assertEquals(List.of(), rig.read(DLQ), "nothing depends on it");
    }

    @Test
    void a_case_that_cannot_be_curated_is_a_dead_letter_and_the_walk_goes_on() {
        rig.send(REVIEWS, "trick", review("r", "trick", Map.of("sector", List.of("law"))));
        rig.send(EXTRACTED, "trick", text("trick", 1, "bank"));
        rig.send(EXTRACTED, "steady", text("steady", 1, "law"));

        rig.send(CONTROLS, "r", sectorsOrder(1, "trick"));
        rig.walk();

        assertDeadLetterOfTheTrickOnly();
        assertEquals(List.of("steady"), ids(rig.read(CURATED)));
    }

    private void twoCasesUnderTheFirstOrder() {
        rig.send(CONTROLS, "r", sectorsOrder(1, "v1"));
        rig.send(EXTRACTED, "trick", text("trick", 1, "mine"));
        rig.send(EXTRACTED, "steady", text("steady", 1, "law"));
        rig.read(CURATED);
    }

    private void assertDeadLetterOfTheTrickOnly() {
        List<KeyValue<String, byte[]>> dead = rig.readWithKeys(DLQ);
        assertEquals(List.of("trick"), dead.stream().map(letter -> letter.key).toList());
        CaseExtracted letter = EXTRACTED.value().deserializer().deserialize(EXTRACTED.name(), dead.get(0).value);
        assertEquals("trick", letter.getCaseId());
        ReplayProgress last = last();
        assertEquals(List.of(2L, 1L), List.of(last.getWalked(), last.getFailed()));
        assertEquals(ReplayState.DONE, last.getState());
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

    /** Under it "steady" changes, for the sector "law" is gone. */
    private static ControlGiven without(ControlGiven order) {
        return ControlGiven.newBuilder(order)
                .setTaxonomy(sectors(order.getTaxonomy().getVersion(), "bank"))
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
