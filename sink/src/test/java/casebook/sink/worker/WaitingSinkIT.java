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
import casebook.testkit.Database;
import casebook.testkit.Scratch;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sink, where its group does not say what the archive says, and where the archive says nothing for a while. */
@Timeout(240)
class WaitingSinkIT {

    /** So long is an upgrade of the database, or its restart on another machine. */
    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @RegisterExtension
    static final Feeds feeds = new Feeds();

    /** Each with its control, or what was set up would prove nothing: the group claims to have read all, or nothing. */
    @Test
    void the_archive_says_where_to_go_on_whatever_the_group_says() throws Exception {
        var archive = feeds.fresh();
        archive.curate(curated("g", 1, "first"));
        archive.fill();

        archive.curate(curated("g", 2, "while it was down"));
        assertEquals(archive.offsets(OffsetSpec.latest()), said(archive, OffsetSpec.latest()));
        archive.fill();
        assertEquals("while it was down", archive.title("g"));

        assertEquals(archive.offsets(OffsetSpec.earliest()), said(archive, OffsetSpec.earliest()));
        archive.curate(curated("h", 1, "last"));
        try (var connect = archive.connect()) {
            await().atMost(Fed.PATIENCE)
                    .until(() -> archive.isFull() && archive.committed().equals(archive.offsets(OffsetSpec.latest())));
            assertTrue(connect.ready());
        }
        assertEquals("last", archive.title("h"));
        assertEquals("2", archive.query("SELECT count(*) FROM case_history WHERE case_id = 'g'"));
    }

    /** At the start, and later for so long while records come; the database refuses connections then. */
    @Test
    void a_database_that_is_away_is_waited_for_and_makes_no_dead_letters() throws Exception {
        int letters = letters();
        try (var scratch = new Scratch("away")) {
            int port = Ports.free();
            Fed archive = onPort(port);
            try (var connect = archive.connect()) {
                await().atMost(Fed.PATIENCE).until(connect::ready);
                archive.curate(curated("x", 1, "before"));
                assertAway(archive);
                try (var there = EmbeddedDatabase.start(scratch.path(), port)) {
                    await().atMost(Fed.PATIENCE).until(archive::isFull);
                    assertEquals("before", archive.title("x"), there::jdbcUrl);
                }
                assertAway(archive);
                int last = curateUntil(archive, Instant.now().plus(OUTAGE));
                assertAway(archive);
                try (var again = EmbeddedDatabase.start(scratch.path(), port)) {
                    await().atMost(Fed.PATIENCE).until(archive::isFull);
                    assertEquals("meanwhile " + last, archive.title("x"), again::jdbcUrl);
                    assertEquals(List.of(), Reckoning.differences(archive));
                    assertTrue(connect.ready(), "the task never failed");
                }
            }
        }
        assertEquals(letters, letters());
    }

    /** The control. */
    @Test
    void a_sink_that_blames_its_records_for_an_outage_loses_them() throws Exception {
        int letters = letters();
        try (var scratch = new Scratch("blamed")) {
            int port = Ports.free();
            Fed archive = onPort(port);
            archive.curate(curated("y", 1, "while it was away"));
            assertAway(archive);
            try (var connect = new Trial(archive, TrustingTask.class, Fault.NONE).connect()) {
                await().atMost(Fed.PATIENCE).until(() -> archive.isPassed() && letters() > letters);
                try (var there = EmbeddedDatabase.start(scratch.path(), port)) {
                    archive.curate(curated("z", 1, "when it was back"));
                    await().atMost(Fed.PATIENCE).until(() -> archive.title("z").equals("when it was back"));
                    assertEquals(
                            "case y is curated and not in the archive",
                            Reckoning.differences(archive, "y").get(0),
                            there::jdbcUrl);
                    assertTrue(connect.ready());
                }
            }
        }
    }

    private static Fed onPort(int port) {
        return feeds.at("jdbc:postgresql://127.0.0.1:" + port + "/casebook");
    }

    private static void assertAway(Fed archive) {
        assertThrows(SQLException.class, () -> DriverManager.getConnection(archive.url(), Database.USER, ""));
    }

    private static int letters() {
        return feeds.broker().all(Topics.DLQ).size();
    }

    /** Curates a case again and again; tells the last revision. */
    private static int curateUntil(Fed archive, Instant end) throws Exception {
        int revision = 1;
        while (Instant.now().isBefore(end)) {
            revision++;
            archive.curate(curated("x", revision, "meanwhile " + revision));
        }
        return revision;
    }

    /** Has the group say that it stands at these offsets; tells what it says then. */
    private static Map<TopicPartition, Long> said(Fed archive, OffsetSpec which) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> claim = archive.offsets(which).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> new OffsetAndMetadata(at.getValue())));
        feeds.broker()
                .admin()
                .alterConsumerGroupOffsets(Group.ARCHIVE.id(), claim)
                .all()
                .get();
        return archive.committed();
    }
}
