package casebook.cli.reextract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.TrustedEvents;
import casebook.event.CaseState;
import casebook.event.FileOutcome;
import casebook.event.FileState;
import casebook.event.LedgerState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WithOutcomeTest {

    static {
        TrustedEvents.trust();
    }

    private final Map<String, CaseState> ledger = new TreeMap<>();

    @Test
    void one_such_file_is_enough_whatever_became_of_the_case() {
        row("c", LedgerState.CURATED, FileOutcome.OK, FileOutcome.TIMEOUT);
        row("a", LedgerState.REJECTED, FileOutcome.CRASHED);
        row("b", LedgerState.CURATED, FileOutcome.OK, FileOutcome.PARTIAL);

        assertEquals(List.of("a", "c"), found());
    }

    @Test
    void of_a_case_that_is_just_being_extracted_or_was_withdrawn_nothing_is_known() {
        row("a", LedgerState.RECEIVED, (FileOutcome) null);
        row("b", LedgerState.WITHDRAWN);

        assertEquals(List.of(), found());
    }

    @Test
    void outcomes_are_named_in_whatever_case_and_what_is_none_is_told() throws Exception {
        assertEquals(Set.of(FileOutcome.TIMEOUT, FileOutcome.OK), WithOutcome.named(List.of("timeout", " OK")));
        for (String word : List.of("SLOW", "", "UNKNOWN")) {
            var unclear = assertThrows(Unclear.class, () -> WithOutcome.named(List.of(word)));
            assertTrue(unclear.getMessage().contains("PARTIAL"), unclear.getMessage());
        }
    }

    private List<String> found() {
        return WithOutcome.of(ledger, Set.of(FileOutcome.TIMEOUT, FileOutcome.CRASHED));
    }

    private void row(String caseId, LedgerState state, FileOutcome... outcomes) {
        ledger.put(
                caseId,
                CaseState.newBuilder()
                        .setCaseId(caseId)
                        .setRevision(1)
                        .setState(state)
                        .setFiles(Arrays.stream(outcomes)
                                .map(outcome -> new FileState("0", "a.txt", outcome, "", null))
                                .toList())
                        .setChangedAt(Instant.EPOCH)
                        .build());
    }
}
