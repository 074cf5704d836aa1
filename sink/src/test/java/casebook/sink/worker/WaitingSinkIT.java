package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Group;
import casebook.contract.Topics;
import casebook.embedded.Ports;
import casebook.embedded.postgres.EmbeddedDatabase;
import casebook.testkit.Broker;
import casebook.testkit.Database;
import casebook.testkit.Scratch;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The sink, where its group does not say what the archive says, and where the archive says nothing for a while. */
@Timeout(240)
class WaitingSinkIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final Broker broker = new Broker();

    @RegisterExtension
    static final Database database = new Database();

    @TempDir
    Path folder;

    /** Each with its control, or what was set up would prove nothing: the group claims to have read all, or nothing. */
    @Test
    void the_archive_says_where_to_go_on_whatever_the_group_says() throws Exception {
        var archive = new Fed(broker, database.fresh(), folder);
        broker.send(Topics.CURATED, "g", curated("g", 1, "first"));
        try (var connect = archive.connect()) {
            await().atMost(PATIENCE).until(() -> connect.ready() && archive.isFull());
        }

        broker.send(Topics.CURATED, "g", curated("g", 2, "while it was down"));
        assertEquals(archive.offsets(OffsetSpec.latest()), said(archive, OffsetSpec.latest()));
        try (var connect = archive.connect()) {
            await().atMost(PATIENCE).until(() -> connect.ready() && archive.isFull());
        }
        assertEquals("while it was down", archive.title("g"));

        assertEquals(archive.offsets(OffsetSpec.earliest()), said(archive, OffsetSpec.earliest()));
        broker.send(Topics.CURATED, "h", curated("h", 1, "last"));
        try (var connect = archive.connect()) {
            await().atMost(PATIENCE)
                    .until(() -> archive.isFull() && committed().equals(archive.offsets(OffsetSpec.latest())));
            assertTrue(connect.ready());
        }
        assertEquals("last", archive.title("h"));
        assertEquals("2", archive.query("SELECT count(*) FROM case_history WHERE case_id = 'g'"));
    }

    /** With a control: the database refuses connections while records come. */
    @Test
    void a_database_that_is_away_is_waited_for_and_makes_no_dead_letters() throws Exception {
        try (var scratch = new Scratch("away")) {
            int port = Ports.free();
            var archive = new Fed(broker, "jdbc:postgresql://127.0.0.1:" + port + "/casebook", folder);
            int letters = broker.all(Topics.DLQ).size();
            try (var connect = archive.connect()) {
                await().atMost(PATIENCE).until(connect::ready);
                broker.send(Topics.CURATED, "x", curated("x", 1, "before"));
                assertThrows(SQLException.class, () -> DriverManager.getConnection(archive.url(), Database.USER, ""));
                try (var there = EmbeddedDatabase.start(scratch.path(), port)) {
                    await().atMost(PATIENCE).until(archive::isFull);
                    assertEquals("before", archive.title("x"), there::jdbcUrl);
                }
                broker.send(Topics.CURATED, "x", curated("x", 2, "meanwhile"));
                assertThrows(SQLException.class, () -> DriverManager.getConnection(archive.url(), Database.USER, ""));
                try (var again = EmbeddedDatabase.start(scratch.path(), port)) {
                    await().atMost(PATIENCE).until(archive::isFull);
                    assertEquals("meanwhile", archive.title("x"), again::jdbcUrl);
                    assertTrue(connect.ready(), "the task never failed");
                }
            }
            assertEquals(letters, broker.all(Topics.DLQ).size());
        }
    }

    /** Has the group say that it stands at these offsets; tells what it says then. */
    private static Map<TopicPartition, Long> said(Fed archive, OffsetSpec which) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> claim = archive.offsets(which).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> new OffsetAndMetadata(at.getValue())));
        broker.admin()
                .alterConsumerGroupOffsets(Group.ARCHIVE.id(), claim)
                .all()
                .get();
        return committed();
    }

    private static Map<TopicPartition, Long> committed() throws Exception {
        return broker
                .admin()
                .listConsumerGroupOffsets(Group.ARCHIVE.id())
                .partitionsToOffsetAndMetadata()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> at.getValue().offset()));
    }
}
