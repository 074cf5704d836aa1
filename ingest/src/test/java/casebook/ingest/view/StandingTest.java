package casebook.ingest.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.TrustedEvents;
import casebook.event.CaseState;
import casebook.event.LedgerState;
import casebook.event.SubmittedFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    static {
        TrustedEvents.trust();
    }

    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);

    @Test
    void what_was_just_accepted_is_received() {
        CaseState state = Standing.of(null, accepted(1, false));

        assertEquals(LedgerState.RECEIVED, state.getState());
        assertEquals("a.txt", state.getFiles().get(0).getName());
        assertEquals(NOW, state.getReceivedAt());
    }

    @Test
    void the_ledger_knows_more_of_the_same_revision() {
        assertEquals(
                LedgerState.CURATED,
                Standing.of(row(1, LedgerState.CURATED), accepted(1, false)).getState());
    }

    @Test
    void a_newer_revision_begins_anew() {
        CaseState state = Standing.of(row(1, LedgerState.CURATED), accepted(2, false));

        assertEquals(LedgerState.RECEIVED, state.getState());
        assertEquals(2, state.getRevision());
    }

    @Test
    void a_withdrawal_is_seen_before_the_ledger_has_it() {
        assertEquals(
                LedgerState.WITHDRAWN,
                Standing.of(row(1, LedgerState.CURATED), accepted(2, true)).getState());
    }

    @Test
    void what_nobody_knows_has_no_state() {
        assertNull(Standing.of(null, null));
        assertEquals(
                LedgerState.CURATED,
                Standing.of(row(1, LedgerState.CURATED), null).getState());
    }

    @Test
    void what_is_extracted_anew_is_seen_before_the_ledger_has_it() {
        CaseState curated = Standing.of(row(1, LedgerState.CURATED), extractedAnew());
        assertEquals(LedgerState.CURATED, curated.getState());
        assertEquals(2, curated.getExtraction());
        assertTrue(Standing.isUnderWay(curated));

        CaseState rejected = Standing.of(row(1, LedgerState.REJECTED), extractedAnew());
        assertEquals(LedgerState.RECEIVED, rejected.getState());
        assertTrue(Standing.isUnderWay(rejected));
    }

    @Test
    void it_is_under_way_until_its_newest_extraction_has_ended() {
        assertTrue(Standing.isUnderWay(row(1, LedgerState.RECEIVED)));
        assertTrue(Standing.isUnderWay(row(1, LedgerState.EXTRACTED)));
        for (var end : List.of(LedgerState.CURATED, LedgerState.REJECTED, LedgerState.FAILED, LedgerState.WITHDRAWN)) {
            assertFalse(Standing.isUnderWay(row(1, end)));
        }
        CaseState again = CaseState.newBuilder(row(1, LedgerState.CURATED))
                .setExtraction(2)
                .build();
        assertTrue(Standing.isUnderWay(again));
        assertFalse(
                Standing.isUnderWay(CaseState.newBuilder(again).setSettled(2).build()));
    }

    private static Submission extractedAnew() {
        return Submission.of(accepted(1, false).anew());
    }

    private static Submission accepted(int revision, boolean withdrawn) {
        var file = new SubmittedFile("0".repeat(64), "a.txt", 1L, "text/plain");
        List<SubmittedFile> files = withdrawn ? List.of() : List.of(file);
        return new Submission("c", revision, 1, withdrawn, "", "me", files, Map.of(), NOW);
    }

    private static CaseState row(int revision, LedgerState state) {
        return CaseState.newBuilder()
                .setCaseId("c")
                .setRevision(revision)
                .setState(state)
                .setChangedAt(NOW)
                .build();
    }
}
