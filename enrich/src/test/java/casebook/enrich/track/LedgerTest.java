package casebook.enrich.track;

import static casebook.enrich.Events.NOON;
import static casebook.enrich.Events.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.DeadLetter;
import casebook.enrich.Events;
import casebook.event.CaseCurated;
import casebook.event.CaseState;
import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Fact received = Facts.of(new SubmissionEvent(
            "a",
            1,
            NOON,
            new SubmissionReceived(
                    "anonymous", List.of(new SubmittedFile("f".repeat(64), "a.txt", 4L, "text/plain")), Map.of())));
    private final Fact extracted = Facts.of(text("a", 1, "text"));
    private static final DeadLetter DEAD = new DeadLetter(
            null,
            new RecordHeaders().add("__streams.errors.exception", "java.lang.IllegalStateException".getBytes(UTF_8)));

    private final Fact curated = Facts.of(CaseCurated.newBuilder()
            .setCaseId("a")
            .setRevision(1)
            .setExtraction(1)
            .setGeneration(1)
            .setLabels(List.of())
            .setTitle("a")
            .setTaxonomy("v1")
            .setClassifier("test")
            .setReceivedAt(NOON)
            .setCuratedAt(NOON.plusSeconds(4))
            .build());
    private final Fact dead = Facts.of(DEAD, NOON.plusSeconds(2));
    private final Fact refused = Facts.of(new Rejection(
            "a",
            1,
            "extract",
            null,
            null,
            RejectionReason.NO_USABLE_FILE,
            RejectionCategory.RESUBMIT,
            "no file could be read",
            NOON.plusSeconds(3)));
    private final Fact withdrawn = Facts.of(Events.withdrawal("a", 2));

    @Test
    void facts_give_the_same_row_in_whatever_order_and_however_often_they_come() {
        for (var facts : List.of(
                List.of(received, extracted, refused),
                List.of(received, extracted, dead),
                List.of(received, extracted, dead, refused, withdrawn),
                List.of(received, extracted, dead, dead, curated),
                List.of(received, received, extracted, extracted, dead))) {
            Set<CaseState> rows = new HashSet<>();
            for (List<Fact> order : permutations(facts)) {
                rows.add(fold(order));
            }
            assertEquals(1, rows.size(), () -> rows.toString());
        }
    }

    @Test
    void a_received_case_names_its_files_as_waiting() {
        CaseState row = fold(List.of(received));

        assertEquals(LedgerState.RECEIVED, row.getState());
        assertEquals(null, row.getFiles().get(0).getOutcome());
    }

    @Test
    void an_extracted_case_tells_the_outcome_of_every_file() {
        CaseState row = fold(List.of(received, extracted));

        assertEquals(LedgerState.EXTRACTED, row.getState());
        assertEquals(FileOutcome.OK, row.getFiles().get(0).getOutcome());
    }

    @Test
    void a_refused_case_says_why() {
        CaseState row = fold(List.of(received, extracted, refused));

        assertEquals(LedgerState.REJECTED, row.getState());
        assertEquals(List.of("NO_USABLE_FILE: no file could be read"), row.getReasons());
    }

    @Test
    void a_dead_letter_makes_the_case_failed() {
        assertEquals(
                LedgerState.FAILED, fold(List.of(received, extracted, dead)).getState());
    }

    @Test
    void a_case_that_gets_through_at_last_leaves_its_failure_behind() {
        CaseState row = fold(List.of(received, extracted, dead, curated));

        assertEquals(LedgerState.CURATED, row.getState());
        assertEquals(List.of(), row.getReasons());
    }

    @Test
    void a_withdrawal_counts_over_everything_before_it() {
        assertEquals(
                LedgerState.WITHDRAWN,
                fold(List.of(received, withdrawn, extracted)).getState());
    }

    private static CaseState fold(List<Fact> facts) {
        CaseState row = null;
        for (Fact fact : facts) {
            row = Ledger.fold(row, "a", fact);
        }
        return row;
    }

    private static List<List<Fact>> permutations(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Fact>>();
        for (int i = 0; i < facts.size(); i++) {
            var rest = new ArrayList<>(facts);
            Fact first = rest.remove(i);
            for (List<Fact> tail : permutations(rest)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
