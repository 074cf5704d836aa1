package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.curatedAt;
import static casebook.sink.Records.described;
import static casebook.sink.Records.received;
import static casebook.sink.Records.rejection;
import static casebook.sink.Records.review;
import static casebook.sink.Records.state;
import static casebook.sink.Records.text;
import static casebook.sink.Records.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.event.LedgerState;
import casebook.testkit.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the topics still hold is taken out, and nothing else. */
@Timeout(120)
class EmptyingIT {

    private static final TopicPartition CURATED = new TopicPartition(Topics.CURATED.name(), 0);

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    @Test
    void an_archive_that_was_emptied_is_noticed() throws Exception {
        archive.write(curatedAt(0, "a", 1, "title"), at(0, Topics.REVIEWS, "a", review("r1", "a", 1)));
        assertFalse(archive.isEmptied());

        archive.rows("WITH gone AS (DELETE FROM sink_offsets WHERE topic = '" + CURATED.topic()
                + "' RETURNING 1) SELECT count(*) FROM gone");

        assertTrue(archive.isEmptied(), "though a topic is known that came after the emptying");
        assertThrows(ArchiveAway.class, () -> archive.write(curatedAt(1, "a", 2, "newer")));
    }

    @Test
    void all_that_the_topics_hold_is_taken_out_and_the_history_and_what_is_of_others_stays() throws Exception {
        archive.write(
                at(0, Topics.SUBMISSIONS, "a", received("a", 1)),
                at(1, Topics.SUBMISSIONS, "b", withdrawn("b", 2)),
                curatedAt(0, "a", 1, "title"),
                at(0, Topics.EXTRACTED, "a", text("a", 1, "text")),
                at(0, Topics.DESCRIBED, "a", described("a", 1, List.of(1f))),
                at(0, Topics.LEDGER, "a", state("a", 1, LedgerState.CURATED)),
                at(0, Topics.REVIEWS, "a", review("r1", "a", 1)),
                at(0, Topics.REJECTED, "a", rejection("a", 1)));
        try (var connection = archive.connection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE of_others AS SELECT 1 AS one");
        }
        for (String table : tables()) {
            assertFalse(count(table).equals("0"), table + " was written before");
        }

        Emptying.of(archive.url(), Database.USER, "");

        var full = new ArrayList<String>();
        for (String table : tables()) {
            if (!count(table).equals("0")) {
                full.add(table);
            }
        }
        assertEquals(List.of("case_history", "flyway_schema_history", "of_others"), full);
        try (var sink = archive.another()) {
            sink.write(FreshArchive.batch(at(0, Topics.SUBMISSIONS, "a", received("a", 1))), Map.of());
        }
        assertEquals("4", count("case_history"), "what comes again is there already");
    }

    @Test
    void a_database_without_an_archive_is_told_and_left_as_it_is() throws Exception {
        var refused = assertThrows(ArchiveAway.class, () -> Emptying.of(archive.url(), Database.USER, ""));

        assertTrue(refused.getMessage().contains("no tables of Casebook"), refused.getMessage());
    }

    private List<String> tables() throws Exception {
        return archive.rows("SELECT table_name::text COLLATE \"C\" FROM information_schema.tables"
                + " WHERE table_schema = current_schema() ORDER BY 1");
    }

    private String count(String table) throws Exception {
        return archive.rows("SELECT count(*) FROM " + table).get(0);
    }
}
