package casebook.enrich;

import static casebook.contract.Topics.CLASSIFIED;
import static casebook.contract.Topics.CONTROLS;
import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DESCRIBED;
import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.PROGRESS;
import static casebook.contract.Topics.RECLASSIFIED;
import static casebook.contract.Topics.SUBMISSIONS;
import static casebook.enrich.Events.order;
import static casebook.enrich.Events.sector;
import static casebook.enrich.Events.text;
import static casebook.enrich.Events.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.Judgement;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.FileOutcome;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import casebook.testkit.Golden;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EnrichTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(
            () -> EnrichTopology.of(Events::described, FirstWord::new, Definitions.NONE, Runnable::run, Events.HOUSE));

    /** Labels a case with its first word and the taxonomy's version; throws at the word "poison". */
    record FirstWord(ControlGiven order) implements Classifier {
        @Override
        public Judgement judge(CaseExtracted text, CaseDescribed description) {
            String word = text.getFiles().get(0).getBlocks().get(0).getText().split(" ")[0];
            if (word.equals("poison")) {
                throw new IllegalStateException("poisoned");
            }
            String code = word.equals("steady")
                    ? word
                    : word + "@" + order.getTaxonomy().getVersion();
            return new Judgement(List.of(sector(code, 0.9, word)), List.of(), List.of(), List.of());
        }

        @Override
        public String version() {
            return "first-word/" + order.getTaxonomy().getVersion();
        }
    }

    /** Renaming a node or a store strands data in a running deployment, so a changed shape must be a chosen one. */
    @Test
    void keeps_its_shape() throws Exception {
        var topology =
                EnrichTopology.of(Events::described, FirstWord::new, Definitions.NONE, Runnable::run, Events.HOUSE);

        Golden.matches("enrich.topology.txt", topology.describe().toString());
    }

    @Test
    void a_case_is_described_classified_and_curated_under_the_order_in_force() {
        rig.send(CONTROLS, "r", order(1, "v1"));

        rig.send(EXTRACTED, "a", text("a", 1, "bank credit"));

        assertEquals("a.txt", rig.read(DESCRIBED).get(0).getTitle());
        assertEquals("v1", rig.read(CLASSIFIED).get(0).getTaxonomy());
        assertEquals(List.of("bank@v1"), codes(rig.read(CURATED)));
    }

    @Test
    void a_case_that_comes_before_the_first_order_waits_and_is_then_judged_once() {
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        assertEquals(List.of(), rig.read(CURATED));

        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.walk();

        assertEquals(List.of("bank@v1"), codes(rig.read(CURATED)));
    }

    @Test
    void a_text_of_the_same_or_an_older_revision_changes_nothing() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 2, "new"));

        rig.send(EXTRACTED, "a", text("a", 2, "twin"));
        rig.send(EXTRACTED, "a", text("a", 1, "old"));

        assertEquals(List.of("new@v1"), codes(rig.read(CURATED)));
    }

    @Test
    void a_better_extraction_of_the_same_revision_is_news() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, 1, FileOutcome.PARTIAL, "half"));

        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.OK, "whole"));

        assertEquals(List.of("half@v1", "whole@v1"), codes(rig.read(CURATED)));
    }

    @Test
    void a_case_without_a_usable_file_goes_no_further() {
        rig.send(CONTROLS, "r", order(1, "v1"));

        rig.send(EXTRACTED, "a", text("a", 1, 1, FileOutcome.ENCRYPTED, ""));

        assertEquals(List.of(), rig.read(DESCRIBED));
        assertEquals(List.of(), rig.read(CURATED));
    }

    @Test
    void a_withdrawn_case_leaves_every_table_and_what_comes_late_of_it_is_refused() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.read(CURATED);
        rig.read(CLASSIFIED);
        rig.read(DESCRIBED);

        rig.send(SUBMISSIONS, "a", withdrawal("a", 2));
        rig.send(EXTRACTED, "a", text("a", 2, "late"));

        for (var table : List.of(DESCRIBED, CLASSIFIED, CURATED)) {
            List<? extends KeyValue<String, ?>> tombstones = rig.readWithKeys(table);
            assertEquals(1, tombstones.size());
            assertNull(tombstones.get(0).value);
        }
    }

    @Test
    void a_withdrawn_case_comes_back_with_a_higher_revision() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(SUBMISSIONS, "a", withdrawal("a", 2));
        rig.read(CURATED);

        rig.send(EXTRACTED, "a", text("a", 3, "back"));

        assertEquals(List.of("back@v1"), codes(rig.read(CURATED)));
    }

    @Test
    void a_higher_order_judges_every_case_anew_and_tells_the_differences() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        for (int i = 0; i < 120; i++) {
            rig.send(EXTRACTED, "case-" + i, text("case-" + i, 1, i % 2 == 0 ? "steady" : "bank"));
        }
        rig.walk();
        rig.read(CURATED);
        rig.read(CLASSIFIED);
        rig.read(PROGRESS);

        rig.send(CONTROLS, "r", order(2, "v2"));
        rig.walk();

        List<CaseCurated> told = rig.read(CURATED);
        assertEquals(60, told.size(), "only what changed in outcome is told");
        assertTrue(codes(told).stream().allMatch("bank@v2"::equals));
        assertEquals(60, rig.read(CLASSIFIED).size());
        assertEquals(60, rig.read(RECLASSIFIED).size());
        List<ReplayProgress> progress = rig.read(PROGRESS);
        ReplayProgress last = progress.get(progress.size() - 1);
        assertEquals(List.of(120L, 60L, 0L), List.of(last.getWalked(), last.getChanged(), last.getFailed()));
        assertEquals(ReplayState.DONE, last.getState());
    }

    @Test
    void an_order_that_is_not_higher_is_not_obeyed() {
        rig.send(CONTROLS, "r", order(2, "v2"));
        rig.send(CONTROLS, "r", order(1, "v1"));

        rig.send(EXTRACTED, "a", text("a", 1, "bank"));

        assertEquals(List.of("bank@v2"), codes(rig.read(CURATED)));
    }

    @Test
    void a_case_whose_judgement_throws_is_a_dead_letter_with_its_text_and_the_next_goes_on() {
        rig.send(CONTROLS, "r", order(1, "v1"));

        rig.send(EXTRACTED, "a", text("a", 1, "poison"));
        rig.send(EXTRACTED, "b", text("b", 1, "bank"));

        List<KeyValue<String, byte[]>> dead = rig.readWithKeys(DLQ);
        assertEquals(List.of("a"), dead.stream().map(letter -> letter.key).toList());
        CaseExtracted letter = EXTRACTED.value().deserializer().deserialize(EXTRACTED.name(), dead.get(0).value);
        assertEquals(1, letter.getRevision());
        assertEquals(List.of("bank@v1"), codes(rig.read(CURATED)));
    }

    @Test
    void a_case_whose_judgement_throws_during_a_walk_does_not_stop_the_walk() {
        rig.send(EXTRACTED, "a", text("a", 1, "poison"));
        rig.send(EXTRACTED, "b", text("b", 1, "bank"));

        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.walk();

        assertEquals(1, rig.read(DLQ).size());
        assertEquals(List.of("bank@v1"), codes(rig.read(CURATED)));
        List<ReplayProgress> progress = rig.read(PROGRESS);
        assertEquals(1, progress.get(progress.size() - 1).getFailed());
    }

    @Test
    void bytes_that_are_no_event_are_a_dead_letter() {
        rig.sendRaw(EXTRACTED, "a", new byte[] {1, 2, 3});

        assertEquals(
                List.of("a"),
                rig.readWithKeys(DLQ).stream().map(letter -> letter.key).toList());
    }

    static List<String> codes(List<CaseCurated> told) {
        return told.stream()
                .map(curated -> curated.getLabels().get(0).getCode())
                .toList();
    }
}
