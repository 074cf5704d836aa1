package casebook.enrich;

import static casebook.contract.Topics.CLASSIFIED;
import static casebook.contract.Topics.CONTROLS;
import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DESCRIBED;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.SUBMISSIONS;
import static casebook.enrich.EnrichTopologyTest.codes;
import static casebook.enrich.Events.order;
import static casebook.enrich.Events.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.EnrichTopologyTest.FirstWord;
import casebook.enrich.replay.Definitions;
import casebook.event.CaseCurated;
import casebook.event.FileOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a case whose files are read anew. */
class AnewTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(
            () -> EnrichTopology.of(Events::described, FirstWord::new, Definitions.NONE, Runnable::run, Events.HOUSE));

    @Test
    void a_newer_extraction_that_says_the_same_is_judged_and_not_told() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.send(CONTROLS, "r", order(2, "v1"));
        rig.walk();
        rig.read(CLASSIFIED);
        rig.read(CURATED);

        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.OK, "bank"));
        assertEquals(2, rig.read(CLASSIFIED).get(0).getExtraction());
        assertEquals(List.of(), rig.read(CURATED));

        rig.send(CONTROLS, "r", order(3, "v2"));
        rig.walk();
        CaseCurated told = rig.read(CURATED).get(0);
        assertEquals(List.of(2, 3L), List.of(told.getExtraction(), told.getGeneration()));
    }

    @Test
    void a_newer_extraction_that_read_more_is_told_once() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, 1, FileOutcome.PARTIAL, "bank"));
        rig.read(CURATED);

        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.OK, "bank"));
        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.OK, "twin"));

        assertEquals(
                List.of(2),
                rig.read(CURATED).stream().map(CaseCurated::getExtraction).toList());
    }

    @Test
    void the_first_extraction_that_comes_after_the_second_is_refused() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.OK, "whole"));

        rig.send(EXTRACTED, "a", text("a", 1, 1, FileOutcome.OK, "late"));

        assertEquals(List.of("whole@v1"), codes(rig.read(CURATED)));
        assertEquals(1, rig.read(DESCRIBED).size());
    }

    @Test
    void a_case_of_which_nothing_could_be_read_anew_stays_what_it_was_and_is_still_replayed() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));

        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.TIMEOUT, ""));
        rig.send(CONTROLS, "r", order(2, "v2"));
        rig.walk();

        assertEquals(List.of("bank@v1", "bank@v2"), codes(rig.read(CURATED)));
    }

    @Test
    void what_asks_for_another_extraction_changes_nothing_by_itself() {
        rig.send(CONTROLS, "r", order(1, "v1"));
        rig.send(EXTRACTED, "a", text("a", 1, "bank"));
        rig.read(CURATED);

        rig.send(SUBMISSIONS, "a", Events.submission("a", 1, 2));

        assertEquals(List.of(), rig.readWithKeys(CURATED));
    }
}
