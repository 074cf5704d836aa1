package casebook.sink;

import static casebook.sink.Records.curated;
import static casebook.sink.Records.refused;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.contract.Topics;
import casebook.embedded.postgres.EmbeddedDatabase;
import casebook.event.CaseCurated;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Placed;
import casebook.testkit.Database;
import casebook.testkit.Scratch;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The task against a database that goes away and comes back, against its own double, and against a bad row. */
@Timeout(120)
class ArchiveSinkTaskIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String WAITING = "SELECT 1 FROM pg_locks WHERE NOT granted AND mode = 'ShareLock'"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND relation = 'sink_offsets'::regclass";

    @RegisterExtension
    static final Database database = new Database();

    private static final TopicPartition CURATED = new TopicPartition(Topics.CURATED.name(), 0);

    private final Overheard context = new Overheard(CURATED);

    @Test
    void a_database_that_is_away_at_the_start_and_later_is_waited_for_and_nothing_is_passed_over() throws Exception {
        try (var scratch = new Scratch("task")) {
            int port;
            try (var away = EmbeddedDatabase.start(scratch.path(), 0)) {
                port = Integer.parseInt(away.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
            }
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/casebook";
            ArchiveSinkTask task = task(url, context);
            assertThrows(RetriableException.class, () -> task.put(List.of(record(7))));

            try (var there = EmbeddedDatabase.start(scratch.path(), port)) {
                task.put(List.of(record(7)));
                assertEquals(Map.of(CURATED, 0L), context.asked(), "what came too early comes again: " + there);
                task.put(List.of(record(0)));
                assertEquals(committed(1), task.preCommit(Map.of()));
            }
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThrows(RetriableException.class, () -> task.put(List.of(record(1))));
            }
            assertEquals(List.of(), context.reported(), "a record is not to blame for it");

            try (var again = EmbeddedDatabase.start(scratch.path(), port)) {
                task.put(List.of(record(1)));
                assertEquals(Map.of(CURATED, 1L), context.asked(), "nothing was written meanwhile: " + again);
                task.put(List.of(record(1), record(2)));

                assertEquals(committed(3), task.preCommit(Map.of()));
                assertEquals(List.of("0", "1", "2"), rows(url, "SELECT record_offset FROM case_history ORDER BY 1"));
                task.stop();
            }
        }
    }

    /** With a control: whoever holds on to where it stood before is taken for a zombie. */
    @Test
    void a_write_whose_answer_was_lost_is_asked_for_and_not_done_twice() throws Exception {
        String url = database.fresh();
        ArchiveSinkTask task = task(url, context);
        task.put(List.of(record(0)));
        written(url);
        disconnect(url);

        assertThrows(RetriableException.class, () -> task.put(List.of(record(1))));
        task.put(List.of(record(1)));
        assertEquals(Map.of(CURATED, 2L), context.asked());
        task.put(List.of(record(2)));

        assertEquals(committed(3), task.preCommit(Map.of()));
        assertThrows(IllegalStateException.class, () -> written(url));
        task.stop();
    }

    @Test
    void a_task_that_does_not_know_of_a_rebalance_stops_and_the_one_that_took_over_goes_on() throws Exception {
        String url = database.fresh();
        ArchiveSinkTask zombie = task(url, new Overheard(CURATED));
        zombie.put(List.of(record(0)));
        ArchiveSinkTask owner = task(url, context);
        owner.put(List.of(record(1, "a", curated("a", 2, "the owner's"))));

        assertThrows(
                IllegalStateException.class,
                () -> zombie.put(List.of(record(1, "a", curated("a", 3, "the zombie's")))));

        owner.put(List.of(record(2, "b", curated("b", 1, "the owner's too"))));
        assertEquals(List.of("the owner's", "the owner's too"), rows(url, "SELECT title FROM cases ORDER BY case_id"));
        zombie.stop();
        owner.stop();
    }

    /** With a control: as long as the older task is in the midst of a write, nobody can say where to go on. */
    @Test
    void whoever_takes_over_waits_for_a_write_that_has_begun_and_goes_on_after_it() throws Exception {
        String url = database.fresh();
        ArchiveSinkTask older = task(url, new Overheard(CURATED));
        older.put(List.of(record(0)));
        var taking = Executors.newSingleThreadExecutor();
        try (Connection write = DriverManager.getConnection(url, Database.USER, "");
                Statement statement = write.createStatement()) {
            write.setAutoCommit(false);
            statement.execute("UPDATE sink_offsets SET next_offset = 2");

            Future<ArchiveSinkTask> owner = taking.submit(() -> task(url, context));
            await().atMost(PATIENCE).until(() -> rows(url, WAITING).size() == 1);
            assertEquals(Map.of(), context.asked());
            write.commit();

            owner.get().put(List.of(record(2)));
            assertEquals(Map.of(CURATED, 2L), context.asked());
            assertEquals(committed(3), owner.get().preCommit(Map.of()));
            owner.get().stop();
        } finally {
            taking.shutdown();
            older.stop();
        }
    }

    @Test
    void a_row_that_is_refused_goes_to_the_dead_letters_alone_among_keys_that_are_repeated() throws Exception {
        String url = database.fresh();
        ArchiveSinkTask task = task(url, context);

        task.put(List.of(
                record(0, "a", curated("a", 1, "first")),
                record(1, "b", curated("b", 1, "with \0 in it")),
                record(2, "c", refused("c")),
                record(3, "d", curated("d", 1, "after it")),
                record(4, "a", curated("a", 2, "last"))));

        assertEquals(List.of(2L), context.reported());
        assertEquals(
                List.of("a last", "b with \uFFFD in it", "d after it"),
                rows(url, "SELECT case_id || ' ' || title FROM cases ORDER BY case_id"));
        assertEquals(committed(5), task.preCommit(Map.of()));
        task.stop();
    }

    @Test
    void a_record_that_tells_of_no_case_or_of_another_than_its_key_goes_to_the_dead_letters_alone() throws Exception {
        String url = database.fresh();
        ArchiveSinkTask task = task(url, context);

        task.put(List.of(
                record(0, null, curated("a", 1, "no key")),
                record(1, "a\0", curated("a\0", 1, "no id")),
                record(2, "b", curated("c", 1, "another's")),
                record(3)));

        assertEquals(List.of(0L, 1L, 2L), context.reported());
        assertEquals(List.of("a"), rows(url, "SELECT case_id FROM cases"));
        task.stop();
    }

    @Test
    void where_there_are_no_dead_letters_the_task_stops_before_a_row_that_is_refused() throws Exception {
        String url = database.fresh();
        ArchiveSinkTask task = task(url, Overheard.withoutDeadLetters(CURATED));

        assertThrows(
                ConnectException.class, () -> task.put(List.of(record(0), record(1, "c", refused("c")), record(2))));

        assertEquals(List.of("1"), rows(url, "SELECT next_offset FROM sink_offsets"));
        task.stop();
    }

    private static ArchiveSinkTask task(String url, Overheard context) {
        var task = new ArchiveSinkTask();
        task.initialize(context);
        task.start(Map.of(SinkConfig.URL, url, SinkConfig.USER, Database.USER));
        task.open(Set.of(CURATED));
        return task;
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(long next) {
        return Map.of(CURATED, new OffsetAndMetadata(next));
    }

    /** Record 1, by somebody who knows that record 0 is there. */
    private static void written(String url) throws Exception {
        var batch = new Batch();
        batch.add(Placed.of(Records.curatedAt(1, "a", 1, "title")));
        try (var archive = new Archive(url, Database.USER, "")) {
            archive.write(batch, Map.of(CURATED, 1L));
        }
    }

    private static void disconnect(String url) throws Exception {
        rows(
                url,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    private static List<String> rows(String url, String query) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private static SinkRecord record(long offset) {
        return record(offset, "a", curated("a", 1, "title"));
    }

    private static SinkRecord record(long offset, String key, CaseCurated event) {
        byte[] value = Topics.CURATED.value().serializer().serialize(CURATED.topic(), event);
        return new SinkRecord(CURATED.topic(), 0, Schema.STRING_SCHEMA, key, Schema.BYTES_SCHEMA, value, offset);
    }
}
