package casebook.cli.doctor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExaminationTest {

    private record Stub(String name, Callable<List<Finding>> what) implements Check {
        @Override
        public List<Finding> look() throws Exception {
            return what.call();
        }
    }

    @Test
    void findings_come_in_the_order_of_the_checks() throws Exception {
        var second = new CountDownLatch(1);
        Check slow = new Stub("first", () -> {
            second.await();
            return List.of(Finding.ok("first", "done"));
        });
        Check quick = new Stub("second", () -> {
            second.countDown();
            return List.of(Finding.note("second", "done"));
        });

        List<Finding> found = new Examination(Duration.ofSeconds(30)).of(List.of(slow, quick));

        assertEquals(
                List.of("first", "second"), found.stream().map(Finding::check).toList());
    }

    @Test
    void a_check_that_throws_is_a_finding() throws Exception {
        Check throwing = new Stub("disk", () -> {
            throw new IllegalStateException("a bug\nof ours");
        });

        Finding found = only(new Examination(Duration.ofSeconds(30)).of(List.of(throwing)));

        assertEquals(Level.WARNING, found.level());
        assertEquals("could not be looked at: java.lang.IllegalStateException: a bug; of ours", found.found());
    }

    @Test
    void a_check_that_hangs_is_a_finding_and_is_not_waited_for() throws Exception {
        Check hanging = new Stub("kafka", () -> {
            new CountDownLatch(1).await();
            return List.of();
        });

        Finding found = only(new Examination(Duration.ofMillis(50)).of(List.of(hanging)));

        assertEquals(Level.WARNING, found.level());
        assertTrue(found.found().startsWith("gave no answer within"), found.found());
    }

    @Test
    void what_is_wrong_is_not_told_without_a_remedy() {
        assertThrows(IllegalArgumentException.class, () -> Finding.stops("ports", "taken", " "));
    }

    private static Finding only(List<Finding> found) {
        assertEquals(1, found.size());
        return found.get(0);
    }
}
