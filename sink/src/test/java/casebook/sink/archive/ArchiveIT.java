package casebook.sink.archive;

import static casebook.sink.Records.at;
import static casebook.sink.Records.curatedAt;
import static casebook.sink.Records.refused;
import static casebook.sink.Records.text;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.contract.Topics;
import casebook.testkit.Database;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows and offsets are one, whoever writes and whatever breaks. */
@Timeout(120)
class ArchiveIT {

    private static final TopicPartition CURATED = new TopicPartition(Topics.CURATED.name(), 0);

    private static final String WAITING = "pg_stat_activity"
            + " WHERE datname = current_database() AND wait_event_type = 'Lock' AND state = 'active'";

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    final FreshArchive archive = new FreshArchive(database);

    /** With a control: who is done in time is waited for. */
    @Test
    void who_keeps_a_write_open_is_not_waited_for_for_ever() throws Exception {
        archive.write(curatedAt(0, "a", 1, "title"));
        try (var taking = archive.another("lock_timeout=200ms");
                Connection stuck = archive.connection();
                Statement statement = stuck.createStatement()) {
            stuck.setAutoCommit(false);
            statement.execute("UPDATE sink_offsets SET next_offset = 2");

            assertThrows(ArchiveAway.class, () -> taking.positionsTakenOver(List.of(CURATED)));

            stuck.commit();
            assertEquals(Map.of(CURATED, 2L), taking.positionsTakenOver(List.of(CURATED)));
        }
    }

    @Test
    void rows_and_offsets_are_one_transaction() throws Exception {
        archive.write(curatedAt(0, "a", 1, "title"));

        assertEquals(Map.of(CURATED, 1L), archive.position(CURATED));
    }

    @Test
    void a_task_whose_partition_another_has_taken_stops_and_writes_nothing() throws Exception {
        try (var zombie = archive.another()) {
            archive.write(curatedAt(0, "a", 1, "title"));
            archive.write(curatedAt(1, "a", 2, "newer"));

            assertThrows(
                    IllegalStateException.class,
                    () -> zombie.write(FreshArchive.batch(curatedAt(0, "b", 1, "zombie")), Map.of()));
        }
        assertEquals(List.of("a|newer"), archive.rows("SELECT case_id, title FROM cases"));
    }

    @Test
    void a_database_that_does_not_answer_is_away_and_then_the_same_write_succeeds() throws Exception {
        archive.write(curatedAt(0, "a", 1, "title"));
        archive.disconnect();

        assertThrows(ArchiveAway.class, () -> archive.write(curatedAt(1, "a", 2, "newer")));
        archive.write(curatedAt(1, "a", 2, "newer"));

        assertEquals(List.of("newer"), archive.rows("SELECT title FROM cases"));
    }

    @Test
    void a_row_that_the_database_refuses_is_told_apart_from_a_database_that_is_away() throws Exception {
        assertThrows(
                UnwritableRow.class,
                () -> archive.write(curatedAt(0, "a", 1, "title"), at(1, Topics.CURATED, "b", refused("b"))));

        assertEquals(List.of("0"), archive.rows("SELECT count(*) FROM cases"));
        assertEquals(Map.of(), archive.position(CURATED));
    }

    /** With a control: the write had begun, and waits for a table in its middle. */
    @Test
    void a_write_that_is_cut_off_in_its_middle_has_written_nothing_and_succeeds_when_it_is_repeated() throws Exception {
        archive.write(curatedAt(0, "a", 1, "title"));
        Incoming[] news = {curatedAt(1, "a", 2, "newer"), at(0, Topics.EXTRACTED, "a", text("a", 2, "text"))};
        var writer = Executors.newSingleThreadExecutor();
        try (Connection other = archive.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE case_texts IN ACCESS EXCLUSIVE MODE");
            Future<?> write = writer.submit((Callable<?>) () -> {
                archive.write(news);
                return null;
            });
            await().until(() -> archive.rows("SELECT count(*) FROM " + WAITING).equals(List.of("1")));

            archive.rows("SELECT pg_terminate_backend(pid) FROM " + WAITING);

            var failure = assertThrows(ExecutionException.class, write::get);
            assertInstanceOf(ArchiveAway.class, failure.getCause());
        } finally {
            writer.shutdown();
        }
        assertEquals(List.of("title"), archive.rows("SELECT title FROM cases"));
        assertEquals(Map.of(CURATED, 1L), archive.position(CURATED));

        archive.write(news);
        assertEquals(List.of("newer"), archive.rows("SELECT title FROM cases"));
        assertEquals(List.of("text"), archive.rows("SELECT text FROM case_texts"));
    }
}
