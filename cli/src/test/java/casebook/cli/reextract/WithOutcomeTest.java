package casebook.cli.reextract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.TrustedEvents;
import casebook.event.CaseState;
import casebook.event.FileOutcome;
import casebook.event.FileState;
import casebook.event.LedgerState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithOutcomeTest {

    static {
        TrustedEvents.trust();
    }

    private final WithOutcome found = new WithOutcome(Set.of(FileOutcome.TIMEOUT, FileOutcome.CRASHED));

    @Test
    void one_such_file_is_enough_whatever_became_of_the_case() {
        row("c", LedgerState.CURATED, FileOutcome.OK, FileOutcome.TIMEOUT);
        row("a", LedgerState.REJECTED, FileOutcome.CRASHED);
        row("b", LedgerState.CURATED, FileOutcome.OK, FileOutcome.PARTIAL);

        assertEquals(List.of("a", "c"), found.caseIds());
    }

    @Test
    void the_newest_row_counts() {
        row("a", LedgerState.REJECTED, FileOutcome.TIMEOUT);
        row("b", LedgerState.REJECTED, FileOutcome.TIMEOUT);
        row("c", LedgerState.REJECTED, FileOutcome.TIMEOUT);

        row("a", LedgerState.RECEIVED, (FileOutcome) null);
        row("b", LedgerState.WITHDRAWN);
        found.row("c", null);

        assertEquals(List.of(), found.caseIds());
    }

    private void row(String caseId, LedgerState state, FileOutcome... outcomes) {
        found.row(
                caseId,
                CaseState.newBuilder()
                        .setCaseId(caseId)
                        .setRevision(1)
                        .setState(state)
                        .setFiles(Arrays.stream(outcomes)
                                .map(outcome -> new FileState("0", "a.txt", outcome, ""))
                                .toList())
                        .setChangedAt(Instant.EPOCH)
                        .build());
    }
}
