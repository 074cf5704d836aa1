package casebook.enrich;

import static casebook.contract.Topics.CLASSIFIED;
import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.DLQ;
import static casebook.contract.Topics.EXTRACTED;
import static casebook.contract.Topics.LEDGER;
import static casebook.contract.Topics.REPLAYS;
import static casebook.contract.Topics.SUBMISSIONS;
import static casebook.enrich.Events.text;
import static casebook.enrich.Events.withdrawal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import casebook.event.CaseExtracted;
import casebook.event.CaseState;
import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import casebook.event.SubmissionEvent;
import casebook.testkit.Golden;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
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
        rig.send(CLASSIFIED, "a", Events.classified("a", 1, 1));
        rig.send(CURATED, "a", Events.curated("a", 1, 1));
        rig.read(LEDGER);

        rig.send(SUBMISSIONS, "a", Events.submission("a", 1, 2));
        rig.send(EXTRACTED, "a", better);
        rig.send(CLASSIFIED, "a", Events.classified("a", 1, 2));
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
    void a_new_case_gets_no_row_of_its_own_for_being_judged() {
        rig.send(EXTRACTED, "a", text("a", 1, "text"));
        rig.read(LEDGER);

        rig.send(CLASSIFIED, "a", Events.classified("a", 1, 1));

        assertEquals(List.of(), rig.read(LEDGER));
    }

    @Test
    void an_extraction_that_surprised_is_found_by_what_asked_for_it() {
        byte[] asked = SUBMISSIONS.value().serializer().serialize(SUBMISSIONS.name(), Events.submission("a", 3, 2));

        rig.sendRaw(DLQ, "a", asked, from(SUBMISSIONS));

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

    @Test
    void a_dead_letter_fails_the_revision_it_speaks_of() {
        SubmissionEvent second = withdrawal("a", 2);
        byte[] bytes = SUBMISSIONS.value().serializer().serialize(SUBMISSIONS.name(), second);

        rig.sendRaw(DLQ, "a", bytes, from(SUBMISSIONS));

        assertEquals(2, rig.read(LEDGER).get(0).getRevision());
    }

    @Test
    void a_record_that_was_too_large_to_be_written_fails_its_case() {
        rig.sendRaw(DLQ, "a", null, from(CURATED));

        assertEquals(LedgerState.FAILED, rig.read(LEDGER).get(0).getState());
    }

    @Test
    void that_a_letter_was_redriven_is_no_failure() {
        Headers marker = new RecordHeaders().add(DeadLetter.REDRIVEN, "0-0".getBytes(UTF_8));

        rig.sendRaw(DLQ, "a", null, marker);

        assertEquals(List.of(), rig.read(LEDGER));
    }

    @Test
    void a_dead_letter_about_no_case_makes_no_row() {
        rig.sendRaw(DLQ, "replay", new byte[] {1}, from(REPLAYS));

        assertEquals(List.of(), rig.read(LEDGER));
    }

    private static Headers from(Topic<?> topic) {
        var headers = new RecordHeaders();
        DeadLetter.tell(headers, "test", new IllegalStateException("a test"));
        DeadLetter.tell(headers, topic.name(), 0, 0);
        return headers;
    }
}
