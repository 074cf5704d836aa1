package casebook.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.contract.Topics;
import casebook.embedded.postgres.EmbeddedDatabase;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Placed;
import casebook.testkit.Database;
import casebook.testkit.Scratch;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The task against a database that goes away and comes back. */
@Timeout(120)
class ArchiveSinkTaskIT {

    @RegisterExtension
    static final Database database = new Database();

    private static final TopicPartition CURATED = new TopicPartition(Topics.CURATED.name(), 0);

    /** Remembers where the task asked to go on. */
    private static final class Rewinds implements SinkTaskContext {
        private final Map<TopicPartition, Long> asked = new HashMap<>();

        @Override
        public void offset(Map<TopicPartition, Long> offsets) {
            asked.putAll(offsets);
        }

        @Override
        public void offset(TopicPartition partition, long offset) {
            asked.put(partition, offset);
        }

        @Override
        public Map<String, String> configs() {
            return Map.of();
        }

        @Override
        public void timeout(long milliseconds) {
            // The test calls again by itself.
        }

        @Override
        public Set<TopicPartition> assignment() {
            return Set.of(CURATED);
        }

        @Override
        public void pause(TopicPartition... partitions) {
            throw new AssertionError("the task never pauses a partition");
        }

        @Override
        public void resume(TopicPartition... partitions) {
            throw new AssertionError("the task never pauses a partition");
        }

        @Override
        public PluginMetrics pluginMetrics() {
            throw new AssertionError("the task measures nothing of its own");
        }

        @Override
        public void requestCommit() {
            throw new AssertionError("the archive commits");
        }
    }

    @Test
    void a_database_that_is_away_at_the_start_is_waited_for_and_nothing_is_passed_over() throws Exception {
        var context = new Rewinds();
        var task = new ArchiveSinkTask();
        task.initialize(context);
        try (var scratch = new Scratch("task")) {
            int port;
            try (var away = EmbeddedDatabase.start(scratch.path(), 0)) {
                port = Integer.parseInt(away.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
            }
            task.start(Map.of(
                    SinkConfig.URL, "jdbc:postgresql://127.0.0.1:" + port + "/casebook", SinkConfig.USER, "postgres"));
            task.open(Set.of(CURATED));
            assertThrows(RetriableException.class, () -> task.put(List.of(record(7))));

            try (var away = EmbeddedDatabase.start(scratch.path(), port)) {
                task.put(List.of(record(7)));
                assertEquals(Map.of(CURATED, 0L), context.asked, "what came too early comes again: " + away);
                task.put(List.of(record(7)));

                assertEquals(Map.of(CURATED, new OffsetAndMetadata(8)), task.preCommit(Map.of()));
                task.stop();
            }
        }
    }

    /** With a control: whoever holds on to where it stood before is taken for a zombie. */
    @Test
    void a_write_whose_answer_was_lost_is_asked_for_and_not_done_twice() throws Exception {
        var context = new Rewinds();
        var task = new ArchiveSinkTask();
        task.initialize(context);
        String url = database.fresh();
        task.start(Map.of(SinkConfig.URL, url, SinkConfig.USER, Database.USER));
        task.open(Set.of(CURATED));
        task.put(List.of(record(0)));
        written(url);
        disconnect(url);

        assertThrows(RetriableException.class, () -> task.put(List.of(record(1))));
        task.put(List.of(record(1)));
        assertEquals(Map.of(CURATED, 2L), context.asked);
        task.put(List.of(record(2)));

        assertEquals(Map.of(CURATED, new OffsetAndMetadata(3)), task.preCommit(Map.of()));
        assertThrows(IllegalStateException.class, () -> written(url));
        task.stop();
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
        try (var connection = DriverManager.getConnection(url, Database.USER, "");
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }
    }

    private static SinkRecord record(long offset) {
        byte[] value = Topics.CURATED.value().serializer().serialize(CURATED.topic(), Records.curated("a", 1, "title"));
        return new SinkRecord(CURATED.topic(), 0, Schema.STRING_SCHEMA, "a", Schema.BYTES_SCHEMA, value, offset);
    }
}
