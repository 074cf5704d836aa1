package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.curated;
import static casebook.sink.Records.curatedAt;
import static casebook.sink.Records.described;
import static casebook.sink.Records.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.LedgerState;
import casebook.testkit.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is told of a case becomes its row, with labels, models and a vector. */
@Timeout(120)
class CaseRowsIT {

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    @Test
    void a_curated_case_is_a_row_with_its_labels_and_models() throws Exception {
        archive.write(curatedAt(0, "a", 1, "标题"));

        assertEquals(
                List.of("a|标题|hospital|finance"),
                archive.rows("SELECT case_id, title, organisation_type, sector FROM cases"));
        assertEquals(List.of("sector|finance"), archive.rows("SELECT facet, code FROM case_labels"));
        assertEquals(List.of("Qwen|BUILT_ON"), archive.rows("SELECT name, role FROM case_models"));
    }

    @Test
    void of_a_key_repeated_in_a_batch_the_last_record_counts() throws Exception {
        archive.write(curatedAt(0, "a", 1, "first"), curatedAt(1, "b", 1, "other"), curatedAt(2, "a", 2, "last"));

        assertEquals(List.of("a|last", "b|other"), archive.rows("SELECT case_id, title FROM cases ORDER BY 1"));
    }

    @Test
    void what_jsonb_cannot_hold_is_replaced_and_what_only_looks_like_it_is_kept() throws Exception {
        archive.write(curatedAt(0, "a", 1, "a\0b\\u0000"));

        assertEquals(List.of("a\uFFFDb\\u0000"), archive.rows("SELECT record ->> 'title' FROM cases"));
    }

    @Test
    void a_description_without_a_vector_takes_the_older_vector_away() throws Exception {
        archive.write(at(0, Topics.DESCRIBED, "a", described("a", 1, List.of(1f, 0f))));
        archive.write(at(1, Topics.DESCRIBED, "a", described("a", 2, null)));

        assertEquals(List.of("0"), archive.rows("SELECT count(*) FROM case_vectors"));
    }

    @Test
    void an_older_revision_after_a_newer_one_changes_nothing_in_the_same_batch_or_in_a_later_one() throws Exception {
        archive.write(
                curatedAt(0, "a", 2, "new"),
                curatedAt(1, "a", 1, "old"),
                at(0, Topics.LEDGER, "a", state("a", 2, LedgerState.CURATED)),
                at(1, Topics.LEDGER, "a", state("a", 1, LedgerState.RECEIVED)),
                at(0, Topics.DESCRIBED, "a", described("a", 2, List.of(1f, 0f))),
                at(1, Topics.DESCRIBED, "a", described("a", 1, List.of(0f, 1f))));
        archive.write(
                curatedAt(2, "a", 1, "older"),
                at(2, Topics.LEDGER, "a", state("a", 1, LedgerState.FAILED)),
                at(2, Topics.DESCRIBED, "a", described("a", 1, List.of(1f, 1f))));

        assertEquals(List.of("new|2"), archive.rows("SELECT title, revision FROM cases"));
        assertEquals(List.of("CURATED|2"), archive.rows("SELECT state, revision FROM case_states"));
        assertEquals(List.of("{1,0}"), archive.rows("SELECT vector FROM case_vectors"));
        archive.write(curatedAt(3, "a", 2, "judged anew"), curatedAt(4, "b", 1, "other"));
        assertEquals(List.of("judged anew", "other"), archive.rows("SELECT title FROM cases ORDER BY case_id"));
    }

    @Test
    void a_case_whose_labels_are_fewer_than_before_has_only_these() throws Exception {
        archive.write(curatedAt(0, "a", 1, "labelled"));
        archive.write(at(
                1,
                Topics.CURATED,
                "a",
                CaseCurated.newBuilder(curated("a", 1, "bare"))
                        .setLabels(List.of())
                        .build()));

        assertEquals(List.of("bare|null"), archive.rows("SELECT title, sector FROM cases"));
        assertEquals(List.of("0"), archive.rows("SELECT count(*) FROM case_labels"));
    }
}
