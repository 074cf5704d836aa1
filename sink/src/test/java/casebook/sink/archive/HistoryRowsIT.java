package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.curatedAt;
import static casebook.sink.Records.received;
import static casebook.sink.Records.reclassified;
import static casebook.sink.Records.review;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import casebook.event.DifferenceKind;
import casebook.testkit.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happened to a case and what experts said of it is told once. */
@Timeout(120)
class HistoryRowsIT {

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    @Test
    void the_history_tells_every_happening_once_and_nothing_that_did_not_happen() throws Exception {
        archive.write(
                at(0, Topics.SUBMISSIONS, "a", received("a", 1)),
                curatedAt(0, "a", 1, "first"),
                curatedAt(1, "a", 1, "second"),
                at(0, Topics.REVIEWS, "a", review("r1", "a", 1)),
                at(0, Topics.RECLASSIFIED, "a", reclassified("a", 1, DifferenceKind.PREVIEW)),
                at(1, Topics.RECLASSIFIED, "a", reclassified("a", 1, DifferenceKind.CONFLICT)),
                at(2, Topics.RECLASSIFIED, "a", reclassified("a", 1, DifferenceKind.APPLIED)));

        assertEquals(
                List.of(
                        "CONFLICT|null",
                        "CURATED|null",
                        "CURATED|null",
                        "RECEIVED|bank-a",
                        "RECLASSIFIED|null",
                        "REVIEWED|Li"),
                archive.rows("SELECT kind, who FROM case_history ORDER BY kind, record_offset"));
        assertEquals(
                List.of("finance|f"),
                archive.rows(
                        "SELECT detail #>> '{labels,0,code}', detail #> '{labels,0}' ? 'evidence' FROM case_history"
                                + " WHERE kind = 'CURATED' AND record_offset = 1"));
    }

    @Test
    void a_review_sent_twice_stands_once() throws Exception {
        archive.write(
                at(0, Topics.REVIEWS, "a", review("r1", "a", 1)), at(1, Topics.REVIEWS, "a", review("r1", "a", 1)));

        assertEquals(
                List.of("r1|Li|law"), archive.rows("SELECT review_id, who, corrections #>> '{sector,0}' FROM reviews"));
    }
}
