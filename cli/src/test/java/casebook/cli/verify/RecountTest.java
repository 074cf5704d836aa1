package casebook.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.TrustedEvents;
import casebook.event.CaseCurated;
import casebook.event.CaseState;
import casebook.event.CaseWithdrawn;
import casebook.event.LedgerState;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecountTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    static {
        TrustedEvents.trust();
    }

    private final Recount recount = new Recount();

    @Test
    void every_case_is_counted_in_exactly_one_state() {
        recount.submission(received("curated", 1));
        recount.curated("curated", curated("curated", 1, 1));
        recount.submission(received("rejected", 1));
        recount.rejection(rejection("rejected", null));
        recount.submission(received("withdrawn", 1));
        recount.submission(new SubmissionEvent("withdrawn", 2, NOON, new CaseWithdrawn(""), 1));
        recount.submission(received("failed", 1));
        recount.ledger(row("failed", LedgerState.FAILED));
        recount.submission(received("waiting", 1));

        assertEquals(new Sum(5, 1, 1, 1, 1, 1, true, List.of()), recount.sum());
    }

    @Test
    void a_case_curated_twice_alike_is_a_difference() {
        recount.submission(received("a", 1));
        recount.curated("a", curated("a", 1, 1));
        recount.curated("a", curated("a", 1, 1));

        assertFalse(recount.sum().balanced());
    }

    @Test
    void a_case_curated_again_under_a_higher_generation_is_none() {
        recount.submission(received("a", 1));
        recount.curated("a", curated("a", 1, 1));
        recount.curated("a", curated("a", 1, 2));

        assertTrue(recount.sum().balanced());
    }

    @Test
    void a_curated_case_that_was_never_submitted_is_a_difference() {
        recount.curated("a", curated("a", 1, 1));

        assertFalse(recount.sum().balanced());
    }

    @Test
    void a_case_both_curated_and_rejected_is_a_difference() {
        recount.submission(received("a", 1));
        recount.curated("a", curated("a", 1, 1));
        recount.rejection(rejection("a", null));

        assertFalse(recount.sum().balanced());
    }

    @Test
    void a_refused_file_leaves_its_case_alone() {
        recount.submission(received("a", 1));
        recount.curated("a", curated("a", 1, 1));
        recount.rejection(rejection("a", "f".repeat(64)));

        assertTrue(recount.sum().balanced());
    }

    @Test
    void a_ledger_that_says_otherwise_is_a_difference() {
        recount.submission(received("a", 1));
        recount.curated("a", curated("a", 1, 1));
        recount.ledger(row("a", LedgerState.REJECTED));

        assertFalse(recount.sum().balanced());
    }

    @Test
    void a_revision_whose_text_is_not_curated_yet_is_in_flight() {
        recount.submission(received("a", 1));
        recount.curated("a", curated("a", 1, 1));
        recount.submission(received("a", 2));

        assertEquals(1, recount.sum().inFlight());
        assertFalse(recount.sum().settled());
    }

    @Test
    void a_curated_case_that_is_extracted_anew_is_in_flight_until_the_ledger_tells_the_end() {
        recount.curated("a", curated("a", 1, 1));
        recount.submission(received("a", 1));
        recount.submission(received("a", 1, 2));
        recount.ledger(row("a", LedgerState.CURATED));
        assertEquals(1, recount.sum().inFlight());
        assertEquals(1, recount.sum().accepted(), "it is not a second case");

        recount.ledger(ended(2));

        assertEquals(
                List.of(1, 0), List.of(recount.sum().curated(), recount.sum().inFlight()));
        assertTrue(recount.sum().balanced());
    }

    @Test
    void a_curated_case_of_which_nothing_could_be_read_anew_stays_curated() {
        recount.submission(received("a", 1));
        recount.curated("a", curated("a", 1, 1));
        recount.submission(received("a", 1, 2));
        recount.rejection(rejection("a", null, 2));

        assertEquals(1, recount.sum().curated());
        assertTrue(recount.sum().balanced());
        assertTrue(recount.sum().settled());
    }

    @Test
    void a_rejected_case_is_in_flight_again_and_then_curated() {
        recount.submission(received("a", 1));
        recount.rejection(rejection("a", null, 1));
        recount.ledger(row("a", LedgerState.REJECTED));
        recount.submission(received("a", 1, 2));
        assertEquals(
                List.of(0, 1), List.of(recount.sum().rejected(), recount.sum().inFlight()));

        recount.curated(
                "a", CaseCurated.newBuilder(curated("a", 1, 1)).setExtraction(2).build());

        assertEquals(
                List.of(1, 0), List.of(recount.sum().curated(), recount.sum().inFlight()));
        assertTrue(recount.sum().balanced());
    }

    @Test
    void an_older_failure_is_not_the_end_of_a_newer_extraction() {
        recount.submission(received("a", 1, 2));
        recount.ledger(row("a", LedgerState.FAILED));
        assertEquals(1, recount.sum().inFlight());

        recount.ledger(
                CaseState.newBuilder(ended(2)).setState(LedgerState.FAILED).build());

        assertEquals(1, recount.sum().failed());
    }

    private static SubmissionEvent received(String caseId, int revision) {
        return received(caseId, revision, 1);
    }

    private static SubmissionEvent received(String caseId, int revision, int extraction) {
        var received = new SubmissionReceived("anonymous", List.of(), Map.of());
        return new SubmissionEvent(caseId, revision, NOON, received, extraction);
    }

    private static CaseCurated curated(String caseId, int revision, long generation) {
        return CaseCurated.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(1)
                .setGeneration(generation)
                .setTitle(caseId)
                .setLabels(List.of())
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setReceivedAt(NOON)
                .setCuratedAt(NOON)
                .build();
    }

    private static Rejection rejection(String caseId, String file) {
        return rejection(caseId, file, 1);
    }

    private static Rejection rejection(String caseId, String file, int extraction) {
        return new Rejection(
                caseId,
                1,
                "extract",
                file,
                file,
                RejectionReason.EMPTY,
                RejectionCategory.RESUBMIT,
                "",
                NOON,
                extraction);
    }

    /** The row of a curated case whose newest extraction has come to its end. */
    private static CaseState ended(int extraction) {
        return CaseState.newBuilder(row("a", LedgerState.CURATED))
                .setExtraction(extraction)
                .setSettled(extraction)
                .build();
    }

    private static CaseState row(String caseId, LedgerState state) {
        return CaseState.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setState(state)
                .setChangedAt(NOON)
                .build();
    }
}
