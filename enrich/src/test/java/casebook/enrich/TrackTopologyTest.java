package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DESCRIBED;
import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.LEDGER;
import static casebook.contract.Topics.SUBMISSIONS;
import static casebook.enrich.Events.text;
import static casebook.enrich.Events.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.CaseExtracted;
import casebook.event.CaseState;
import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import casebook.testkit.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrackTopologyTest {

    @RegisterExtension
    final Rig rig = new Rig(TrackTopology::build);

    @Test
    void keeps_its_shape() throws Exception {
        Golden.matches("track.topology.txt", TrackTopology.build().describe().toString());
    }

    @Test
    void a_row_is_written_when_a_fact_changes_it_and_only_then() {
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.send(SUBMISSIONS, "a", withdrawal("a", 2));

        assertEquals(
                List.of(LedgerState.EXTRACTED, LedgerState.WITHDRAWN),
                rig.read(LEDGER).stream().map(CaseState::getState).toList());
    }

    @Test
    void a_curated_case_that_is_extracted_anew_is_under_way_until_it_was_judged_again() {
        CaseExtracted better = text("a", 1, 2, FileOutcome.OK, "more text");
        rig.send(SUBMISSIONS, "a", Events.submission("a", 1, 1));
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.send(DESCRIBED, "a", Events.described(text("a", 1, "text")));
        rig.send(CURATED, "a", Events.curated("a", 1, 1));
        rig.read(LEDGER);

        rig.send(SUBMISSIONS, "a", Events.submission("a", 1, 2));
        rig.send(EXTRACTED, "a", better);
        rig.send(DESCRIBED, "a", Events.described(better));
        rig.send(SUBMISSIONS, "a", Events.submission("a", 1, 2));

        List<CaseState> rows = rig.read(LEDGER);
        assertEquals(List.of(1, 1, 2), rows.stream().map(CaseState::getSettled).toList());
        assertTrue(rows.stream().allMatch(row -> row.getState() == LedgerState.CURATED && row.getExtraction() == 2));
    }

    @Test
    void the_first_extraction_that_comes_after_the_second_changes_nothing() {
        rig.send(CURATED, "a", Events.curated("a", 1, 2));
        rig.send(EXTRACTED, "a", text("a", 1, 2, FileOutcome.OK, "whole"));
        CaseState before = last(rig.read(LEDGER));

        rig.send(SUBMISSIONS, "a", Events.submission("a", 1, 1));
        rig.send(EXTRACTED, "a", text("a", 1, 1, FileOutcome.TIMEOUT, ""));

        assertEquals(List.of(), rig.read(LEDGER));
        assertEquals(FileOutcome.OK, before.getFiles().get(0).getOutcome());
    }

    @Test
    void a_new_case_gets_no_row_of_its_own_for_being_described() {
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.read(LEDGER);

        rig.send(DESCRIBED, "a", Events.described(text("a", 1, "text")));

        assertEquals(List.of(), rig.read(LEDGER));
    }

    @Test
    void an_extraction_that_surprised_is_found_by_what_asked_for_it() {
        byte[] asked = SUBMISSIONS.value().serializer().serialize(SUBMISSIONS.name(), Events.submission("a", 3, 2));

        rig.send(DLQ, "a", asked);

        CaseState row = rig.read(LEDGER).get(0);
        assertEquals(List.of(3, 2), List.of(row.getRevision(), row.getExtraction()));
        assertEquals(LedgerState.FAILED, row.getState());
    }

    private static CaseState last(List<CaseState> rows) {
        return rows.get(rows.size() - 1);
    }

    @Test
    void a_dead_letter_that_nobody_can_read_still_fails_its_case() {
        rig.send(DLQ, "a", new byte[] {1, 2, 3});

        assertEquals(LedgerState.FAILED, rig.read(LEDGER).get(0).getState());
    }
}
