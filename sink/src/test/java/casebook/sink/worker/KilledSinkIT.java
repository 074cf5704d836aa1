package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.sink.ArchiveSinkTask;
import casebook.testkit.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.apache.kafka.connect.sink.SinkTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The worst moments for the sink's process to die; each with a control that tells a record twice. */
@Timeout(300)
class KilledSinkIT {

    private static final String OTHERS =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    @RegisterExtension
    static final Feeds feeds = new Feeds();

    @Test
    void a_sink_that_dies_between_its_commit_and_its_groups_goes_on_where_the_archive_stands() throws Exception {
        Fed archive = haltedBeforeTheGroupCommits(ArchiveSinkTask.class, "h");

        assertEquals(List.of(), Reckoning.differences(archive));
        assertTrue(archive.isFull(), "the archive stands where the group stands");
    }

    @Test
    void a_sink_that_trusts_its_group_tells_twice_what_it_had_written_when_it_died() throws Exception {
        Fed archive = haltedBeforeTheGroupCommits(TrustingTask.class, "i");

        assertEquals(
                List.of("case i is told 3 times in the history instead of 2"), Reckoning.differences(archive, "i"));
    }

    private static Fed haltedBeforeTheGroupCommits(Class<? extends SinkTask> sink, String caseId) throws Exception {
        Fed archive = feeds.fresh();
        archive.curate(curated(caseId, 1, "before the kill"));
        try (var doomed = new Trial(archive, sink, Fault.HALT).process()) {
            assertEquals(Fault.HALTED, doomed.awaitExit(Fed.PATIENCE), doomed.output());
        }
        assertEquals("before the kill", archive.title(caseId), "the archive has committed");
        assertFalse(archive.isPassed(), "the group has not");

        archive.curate(curated(caseId, 2, "after the kill"));
        feed(archive, sink);
        assertEquals("after the kill", archive.title(caseId));
        return archive;
    }

    @Test
    void a_sink_that_dies_in_the_middle_of_a_batch_has_written_nothing_of_it() throws Exception {
        Fed archive = killedInMidBatch(ArchiveSinkTask.class, "j", "null");

        assertEquals(List.of(), Reckoning.differences(archive));
    }

    @Test
    void a_sink_whose_batch_is_more_than_one_transaction_tells_twice_what_it_had_written_of_it() throws Exception {
        Fed archive = killedInMidBatch(TrustingTask.class, "k", "first of the batch");

        assertEquals(
                List.of("case k is told 2 times in the history instead of 1"), Reckoning.differences(archive, "k"));
    }

    /** A batch of three, of which the second waits for its row: in another's hands until the sink is gone. */
    private static Fed killedInMidBatch(Class<? extends SinkTask> sink, String caseId, String afterTheKill)
            throws Exception {
        Fed archive = feeds.fresh();
        String middle = "middle-of-" + caseId;
        archive.curate(curated(middle, 1, "there before"));
        feed(archive, sink);
        archive.curate(curated(caseId, 1, "first of the batch"), curated(middle, 2, "new"), curated("last", 1, "last"));
        try (Connection other = DriverManager.getConnection(archive.url(), Database.USER, "");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT FROM cases WHERE case_id = '" + middle + "' FOR UPDATE");
            try (var doomed = new Trial(archive, sink, Fault.NONE).process()) {
                await().atMost(Fed.PATIENCE).until(() -> archive.query(OTHERS + " AND wait_event_type = 'Lock'")
                        .equals("1"));
                doomed.kill9();
            }
        }
        await().atMost(Fed.PATIENCE).until(() -> archive.query(OTHERS).equals("0"));
        assertEquals(afterTheKill, archive.title(caseId));
        assertEquals("there before", archive.title(middle));
        feed(archive, sink);
        return archive;
    }

    private static void feed(Fed archive, Class<? extends SinkTask> sink) throws Exception {
        try (var connect = new Trial(archive, sink, Fault.NONE).connect()) {
            await().atMost(Fed.PATIENCE).until(() -> connect.ready() && archive.isPassed());
        }
    }
}
