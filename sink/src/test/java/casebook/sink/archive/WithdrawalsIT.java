package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.curatedAt;
import static casebook.sink.Records.described;
import static casebook.sink.Records.received;
import static casebook.sink.Records.reclassified;
import static casebook.sink.Records.review;
import static casebook.sink.Records.state;
import static casebook.sink.Records.text;
import static casebook.sink.Records.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import casebook.event.DifferenceKind;
import casebook.event.LedgerState;
import casebook.testkit.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A withdrawal takes everything of its case, whatever comes first. */
@Timeout(120)
class WithdrawalsIT {

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    @Test
    void a_withdrawal_takes_the_case_with_its_labels_and_texts() throws Exception {
        archive.write(curatedAt(0, "a", 1, "title"), at(0, Topics.EXTRACTED, "a", text("a", 1, "text")));

        archive.write(
                at(0, Topics.SUBMISSIONS, "a", withdrawn("a", 2)),
                at(1, Topics.CURATED, "a", null),
                at(0, Topics.LEDGER, "a", state("a", 2, LedgerState.WITHDRAWN)));
        archive.write(at(1, Topics.EXTRACTED, "a", text("a", 1, "late")));

        for (String table : List.of("cases", "case_labels", "case_models", "case_texts")) {
            assertEquals(List.of("0"), archive.rows("SELECT count(*) FROM " + table), table);
        }
        assertEquals(List.of("WITHDRAWN"), archive.rows("SELECT state FROM case_states"));
    }

    @Test
    void what_comes_after_the_withdrawal_of_its_case_is_left_out_and_what_stood_is_gone() throws Exception {
        archive.write(
                at(0, Topics.SUBMISSIONS, "a", received("a", 1)),
                curatedAt(0, "a", 1, "title"),
                at(0, Topics.DESCRIBED, "a", described("a", 1, List.of(0.5f, -1e-5f))),
                at(0, Topics.REVIEWS, "a", review("r1", "a", 1)));
        assertEquals(List.of("e1|{0.5,-1e-05}"), archive.rows("SELECT embedder, vector FROM case_vectors"));

        archive.write(at(1, Topics.SUBMISSIONS, "a", withdrawn("a", 2)));
        archive.write(
                curatedAt(1, "a", 1, "late"),
                at(0, Topics.EXTRACTED, "a", text("a", 1, "late")),
                at(1, Topics.DESCRIBED, "a", described("a", 1, List.of(1f, 0f))),
                at(1, Topics.REVIEWS, "a", review("r2", "a", 1)),
                at(0, Topics.RECLASSIFIED, "a", reclassified("a", 1, DifferenceKind.APPLIED)),
                at(0, Topics.LEDGER, "a", state("a", 1, LedgerState.CURATED)));

        for (String table : List.of("cases", "case_texts", "case_vectors", "reviews", "case_states")) {
            assertEquals(List.of("0"), archive.rows("SELECT count(*) FROM " + table), table);
        }
        assertEquals(List.of("WITHDRAWN|2"), archive.rows("SELECT kind, revision FROM case_history"));
    }

    @Test
    void a_case_submitted_again_after_its_withdrawal_is_kept_in_whatever_order_both_come() throws Exception {
        archive.write(curatedAt(0, "a", 3, "again"), at(0, Topics.EXTRACTED, "a", text("a", 3, "again")));

        archive.write(
                at(0, Topics.SUBMISSIONS, "a", withdrawn("a", 2)), at(1, Topics.SUBMISSIONS, "a", received("a", 3)));

        assertEquals(List.of("again"), archive.rows("SELECT title FROM cases"));
        assertEquals(List.of("again"), archive.rows("SELECT text FROM case_texts"));
    }
}
