package casebook.ingest.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.event.CaseState;
import casebook.event.LedgerState;
import casebook.event.SubmittedFile;
import casebook.ingest.view.Submission;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

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

    private static Submission accepted(int revision, boolean withdrawn) {
        var file = new SubmittedFile("0".repeat(64), "a.txt", 1L, "text/plain");
        return new Submission("c", revision, withdrawn, "", "me", withdrawn ? List.of() : List.of(file), NOW);
    }

    private static CaseState row(int revision, LedgerState state) {
        return new CaseState("c", revision, state, List.of(), List.of(), null, null, NOW);
    }
}
