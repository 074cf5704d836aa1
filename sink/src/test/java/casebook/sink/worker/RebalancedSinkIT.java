package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.sink.ArchiveSinkTask;
import casebook.sink.archive.Migrations;
import casebook.testkit.Database;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two tasks of one group: the older one holds its records so long that the other gets them, and then goes on with them. */
@Timeout(300)
class RebalancedSinkIT {

    @RegisterExtension
    static final Feeds feeds = new Feeds();

    @Test
    void a_task_that_writes_after_another_has_taken_over_stops_and_nothing_it_wrote_stands() throws Exception {
        Fed archive = feeds.fresh();
        Held held = Held.next();
        archive.curate(curated("o", 1, "in both hands"));
        try (var zombie = new Trial(archive, ArchiveSinkTask.class, Fault.HOLD).connect()) {
            held.await();
            try (var owner = new Trial(archive, ArchiveSinkTask.class, Fault.NONE).connect()) {
                archive.curate(curated("o", 2, "the owner's"));
                await().atMost(Fed.PATIENCE).until(archive::isFull);
                assertTrue(zombie.ready(), "it does not know yet");

                held.release();

                await().atMost(Fed.PATIENCE).until(() -> !zombie.ready());
                archive.curate(curated("p", 1, "the owner's too"));
                await().atMost(Fed.PATIENCE).until(archive::isFull);
                assertTrue(owner.ready());
            }
        } finally {
            held.release();
        }
        assertEquals(List.of(), Reckoning.differences(archive));
    }

    /** The control. */
    @Test
    void of_two_tasks_that_trust_their_group_the_older_one_tells_again_what_the_other_has_told() throws Exception {
        Fed archive = feeds.fresh();
        Held held = Held.next();
        // Tables that are made by the way would take the owner's time.
        Migrations.of(archive.url(), Database.USER, "").migrate();
        archive.curate(curated("q", 1, "in both hands"));
        try (var zombie = new Trial(archive, TrustingTask.class, Fault.HOLD).connect()) {
            held.await();
            try (var owner = new Trial(archive, TrustingTask.class, Fault.NONE).connect()) {
                await().atMost(Fed.PATIENCE).until(() -> archive.title("q").equals("in both hands"));

                held.release();

                await().atMost(Fed.PATIENCE)
                        .until(() -> !Reckoning.differences(archive, "q").isEmpty());
                assertTrue(zombie.ready() && owner.ready());
            }
        } finally {
            held.release();
        }
        assertEquals(
                List.of("case q is told 2 times in the history instead of 1"), Reckoning.differences(archive, "q"));
    }
}
