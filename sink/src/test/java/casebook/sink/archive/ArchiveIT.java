package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.curated;
import static casebook.sink.Records.curatedAt;
import static casebook.sink.Records.described;
import static casebook.sink.Records.received;
import static casebook.sink.Records.reclassified;
import static casebook.sink.Records.review;
import static casebook.sink.Records.state;
import static casebook.sink.Records.text;
import static casebook.sink.Records.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.CaseExtracted;
import casebook.event.DifferenceKind;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.LedgerState;
import casebook.testkit.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records become rows of a real PostgreSQL. */
@Timeout(120)
class ArchiveIT {

    private static final TopicPartition CURATED = new TopicPartition(Topics.CURATED.name(), 0);

    @RegisterExtension
    static final Database database = new Database();

    private String url;
    private Archive archive;
    private Map<TopicPartition, Long> positions = Map.of();

    @BeforeEach
    void open() throws Exception {
        url = database.fresh();
        archive = new Archive(url, Database.USER, "");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void a_curated_case_is_a_row_with_its_labels_and_models() throws Exception {
        write(curatedAt(0, "a", 1, "标题"));

        assertEquals(
                List.of("a|标题|hospital|finance"), rows("SELECT case_id, title, organisation_type, sector FROM cases"));
        assertEquals(List.of("sector|finance"), rows("SELECT facet, code FROM case_labels"));
        assertEquals(List.of("Qwen|BUILT_ON"), rows("SELECT name, role FROM case_models"));
    }

    @Test
    void of_a_key_repeated_in_a_batch_the_last_record_counts() throws Exception {
        write(curatedAt(0, "a", 1, "first"), curatedAt(1, "b", 1, "other"), curatedAt(2, "a", 2, "last"));

        assertEquals(List.of("a|last", "b|other"), rows("SELECT case_id, title FROM cases ORDER BY 1"));
    }

    @Test
    void a_withdrawal_takes_the_case_with_its_labels_and_texts() throws Exception {
        write(curatedAt(0, "a", 1, "title"), at(0, Topics.EXTRACTED, "a", text("a", 1, "text")));

        write(
                at(0, Topics.SUBMISSIONS, "a", withdrawn("a", 2)),
                at(1, Topics.CURATED, "a", null),
                at(0, Topics.LEDGER, "a", state("a", 2, LedgerState.WITHDRAWN)));
        write(at(1, Topics.EXTRACTED, "a", text("a", 1, "late")));

        for (String table : List.of("cases", "case_labels", "case_models", "case_texts")) {
            assertEquals(List.of("0"), rows("SELECT count(*) FROM " + table), table);
        }
        assertEquals(List.of("WITHDRAWN"), rows("SELECT state FROM case_states"));
    }

    @Test
    void what_comes_after_the_withdrawal_of_its_case_is_left_out_and_what_stood_is_gone() throws Exception {
        write(
                at(0, Topics.SUBMISSIONS, "a", received("a", 1)),
                curatedAt(0, "a", 1, "title"),
                at(0, Topics.DESCRIBED, "a", described("a", 1, List.of(0.5f, -1e-5f))),
                at(0, Topics.REVIEWS, "a", review("r1", "a", 1)));
        assertEquals(List.of("e1|{0.5,-1e-05}"), rows("SELECT embedder, vector FROM case_vectors"));

        write(at(1, Topics.SUBMISSIONS, "a", withdrawn("a", 2)));
        write(
                curatedAt(1, "a", 1, "late"),
                at(0, Topics.EXTRACTED, "a", text("a", 1, "late")),
                at(1, Topics.DESCRIBED, "a", described("a", 1, List.of(1f, 0f))),
                at(1, Topics.REVIEWS, "a", review("r2", "a", 1)),
                at(0, Topics.RECLASSIFIED, "a", reclassified("a", 1, DifferenceKind.APPLIED)),
                at(0, Topics.LEDGER, "a", state("a", 1, LedgerState.CURATED)));

        for (String table : List.of("cases", "case_texts", "case_vectors", "reviews", "case_states")) {
            assertEquals(List.of("0"), rows("SELECT count(*) FROM " + table), table);
        }
        assertEquals(List.of("WITHDRAWN|2"), rows("SELECT kind, revision FROM case_history"));
    }

    @Test
    void a_case_submitted_again_after_its_withdrawal_is_kept_in_whatever_order_both_come() throws Exception {
        write(curatedAt(0, "a", 3, "again"), at(0, Topics.EXTRACTED, "a", text("a", 3, "again")));

        write(at(0, Topics.SUBMISSIONS, "a", withdrawn("a", 2)), at(1, Topics.SUBMISSIONS, "a", received("a", 3)));

        assertEquals(List.of("again"), rows("SELECT title FROM cases"));
        assertEquals(List.of("again"), rows("SELECT text FROM case_texts"));
    }

    @Test
    void the_history_tells_every_happening_once_and_nothing_that_did_not_happen() throws Exception {
        write(
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
                rows("SELECT kind, who FROM case_history ORDER BY kind, record_offset"));
        assertEquals(
                List.of("finance|f"),
                rows("SELECT detail #>> '{labels,0,code}', detail #> '{labels,0}' ? 'evidence' FROM case_history"
                        + " WHERE kind = 'CURATED' AND record_offset = 1"));
    }

    @Test
    void a_review_sent_twice_stands_once() throws Exception {
        write(at(0, Topics.REVIEWS, "a", review("r1", "a", 1)), at(1, Topics.REVIEWS, "a", review("r1", "a", 1)));

        assertEquals(List.of("r1|Li|law"), rows("SELECT review_id, who, corrections #>> '{sector,0}' FROM reviews"));
    }

    @Test
    void a_description_without_a_vector_takes_the_older_vector_away() throws Exception {
        write(at(0, Topics.DESCRIBED, "a", described("a", 1, List.of(1f, 0f))));
        write(at(1, Topics.DESCRIBED, "a", described("a", 2, null)));

        assertEquals(List.of("0"), rows("SELECT count(*) FROM case_vectors"));
    }

    @Test
    void a_row_that_the_database_refuses_is_told_apart_from_a_database_that_is_away() throws Exception {
        var beyondTime = CaseCurated.newBuilder(curated("b", 1, "title"))
                .setCuratedAt(Instant.ofEpochMilli(Long.MAX_VALUE))
                .build();

        assertThrows(
                UnwritableRow.class,
                () -> write(curatedAt(0, "a", 1, "title"), at(1, Topics.CURATED, "b", beyondTime)));

        assertEquals(List.of("0"), rows("SELECT count(*) FROM cases"));
        assertEquals(Map.of(), archive.positions(Set.of(CURATED)));
    }

    @Test
    void an_archive_that_was_emptied_is_noticed() throws Exception {
        write(curatedAt(0, "a", 1, "title"), at(0, Topics.REVIEWS, "a", review("r1", "a", 1)));
        assertFalse(archive.isEmptied(positions));

        rows("WITH gone AS (DELETE FROM sink_offsets WHERE topic = '" + CURATED.topic()
                + "' RETURNING 1) SELECT count(*) FROM gone");

        assertTrue(archive.isEmptied(positions), "though a topic is known that came after the emptying");
        assertThrows(ArchiveAway.class, () -> write(curatedAt(1, "a", 2, "newer")));
    }

    @Test
    void an_older_text_after_a_newer_one_changes_nothing() throws Exception {
        write(at(0, Topics.EXTRACTED, "a", text("a", 2, "new")));
        write(at(1, Topics.EXTRACTED, "a", text("a", 1, "old")));

        assertEquals(List.of("new"), rows("SELECT text FROM case_texts"));
    }

    @Test
    void a_newer_extraction_takes_the_place_of_an_older_one_unless_nothing_could_be_read() throws Exception {
        write(at(0, Topics.EXTRACTED, "a", text("a", 1, "half")));
        write(at(1, Topics.EXTRACTED, "a", again(2, FileOutcome.OK, "whole")));
        write(
                at(2, Topics.EXTRACTED, "a", again(3, FileOutcome.TIMEOUT, "")),
                at(3, Topics.EXTRACTED, "a", again(1, FileOutcome.OK, "late")));
        assertEquals(List.of("whole|2"), rows("SELECT text, extraction FROM case_texts"));

        write(
                at(4, Topics.EXTRACTED, "a", again(4, FileOutcome.PARTIAL, "most")),
                at(5, Topics.EXTRACTED, "a", again(5, FileOutcome.CRASHED, "")));
        assertEquals(List.of("most|4"), rows("SELECT text, extraction FROM case_texts"));
    }

    private static CaseExtracted again(int extraction, FileOutcome outcome, String text) {
        CaseExtracted once = text("a", 1, text);
        var file = ExtractedFile.newBuilder(once.getFiles().get(0))
                .setOutcome(outcome)
                .build();
        return CaseExtracted.newBuilder(once)
                .setExtraction(extraction)
                .setFiles(List.of(file))
                .build();
    }

    @Test
    void a_long_text_lies_in_chunks_that_add_up() throws Exception {
        String text = "芯片".repeat(60_000);
        write(at(0, Topics.EXTRACTED, "a", text("a", 1, text)));

        assertEquals(text, String.join("", rows("SELECT text FROM case_texts ORDER BY chunk_no")));
        assertEquals(List.of("3"), rows("SELECT count(*) FROM case_texts"));
    }

    @Test
    void what_postgresql_cannot_hold_is_replaced_and_the_rest_is_kept() throws Exception {
        write(at(0, Topics.EXTRACTED, "a", text("a", 1, "a\0b\tc\\d\ne𠮷")));

        assertEquals(List.of("a\uFFFDb\tc\\d\ne𠮷"), rows("SELECT text FROM case_texts"));
    }

    @Test
    void what_jsonb_cannot_hold_is_replaced_and_what_only_looks_like_it_is_kept() throws Exception {
        write(curatedAt(0, "a", 1, "a\0b\\u0000"));

        assertEquals(List.of("a\uFFFDb\\u0000"), rows("SELECT record ->> 'title' FROM cases"));
    }

    @Test
    void rows_and_offsets_are_one_transaction() throws Exception {
        write(curatedAt(0, "a", 1, "title"));

        assertEquals(Map.of(CURATED, 1L), archive.positions(Set.of(CURATED)));
    }

    @Test
    void a_task_whose_partition_another_has_taken_stops_and_writes_nothing() throws Exception {
        try (var zombie = new Archive(url, Database.USER, "")) {
            write(curatedAt(0, "a", 1, "title"));
            write(curatedAt(1, "a", 2, "newer"));

            assertThrows(
                    IllegalStateException.class, () -> zombie.write(batch(curatedAt(0, "b", 1, "zombie")), Map.of()));
        }
        assertEquals(List.of("a|newer"), rows("SELECT case_id, title FROM cases"));
    }

    @Test
    void a_database_that_does_not_answer_is_away_and_then_the_same_write_succeeds() throws Exception {
        write(curatedAt(0, "a", 1, "title"));
        terminateConnections();

        assertThrows(ArchiveAway.class, () -> write(curatedAt(1, "a", 2, "newer")));
        write(curatedAt(1, "a", 2, "newer"));

        assertEquals(List.of("newer"), rows("SELECT title FROM cases"));
    }

    private void write(Incoming... records) throws ArchiveAway, UnwritableRow {
        var known = new HashMap<>(positions);
        known.putAll(archive.write(batch(records), positions));
        positions = known;
    }

    private static Batch batch(Incoming... records) {
        var batch = new Batch();
        List.of(records).forEach(record -> batch.add(Placed.of(record)));
        return batch;
    }

    private void terminateConnections() throws SQLException {
        rows("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity"
                + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }
}
