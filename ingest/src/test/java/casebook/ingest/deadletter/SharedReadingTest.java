package casebook.ingest.deadletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.ingest.http.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedReadingTest {

    private static final int MANY = 8;
    private static final Duration LONG = Duration.ofSeconds(20);

    private final AtomicInteger readings = new AtomicInteger();
    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ExecutorService people = Executors.newFixedThreadPool(MANY + 1);

    @AfterEach
    void home() {
        goOn.countDown();
        people.shutdownNow();
    }

    @Test
    void who_asks_one_after_the_other_is_told_anew_each_time() {
        var reading = new SharedReading<>(readings::incrementAndGet, LONG);

        assertEquals(1, reading.now());
        assertEquals(2, reading.now());
    }

    @Test
    void all_who_wait_are_told_what_was_read_once_after_they_had_asked() throws Exception {
        var reading = new SharedReading<>(this::slowAtFirst, LONG);
        Future<Integer> first = people.submit(reading::now);
        underWay.await();
        var asked = new CountDownLatch(MANY);
        List<Future<Integer>> others = waiting(reading, asked);
        asked.await();
        awaitWaiting(reading);
        goOn.countDown();

        assertEquals(1, first.get());
        Set<Integer> told = new TreeSet<>();
        for (Future<Integer> other : others) {
            told.add(other.get());
        }
        assertEquals(Set.of(2), told, "the first reading had begun before they asked");
    }

    @Test
    void a_failure_is_told_to_those_who_come_soon_after_without_another_try() {
        var broken = new IllegalStateException("away");
        var reading = new SharedReading<Integer>(
                () -> {
                    readings.incrementAndGet();
                    throw broken;
                },
                LONG);

        assertSame(broken, assertThrows(IllegalStateException.class, reading::now));
        assertSame(broken, assertThrows(IllegalStateException.class, reading::now));
        assertEquals(1, readings.get());
    }

    @Test
    void nobody_waits_for_ever() throws Exception {
        var reading = new SharedReading<>(this::slowAtFirst, Duration.ofMillis(20));
        people.submit(reading::now);
        underWay.await();

        Refusal refusal = assertThrows(Refusal.class, reading::now);

        assertEquals(503, refusal.problem().status());
        assertTrue(refusal.retryAfter().isPresent());
    }

    private int slowAtFirst() {
        int reading = readings.incrementAndGet();
        if (reading == 1) {
            underWay.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return reading;
    }

    private List<Future<Integer>> waiting(SharedReading<Integer> reading, CountDownLatch asked) {
        Callable<Integer> ask = () -> {
            asked.countDown();
            return reading.now();
        };
        return new ArrayList<>(
                IntStream.range(0, MANY).mapToObj(one -> people.submit(ask)).toList());
    }

    /** All of them stand before the door. */
    private static void awaitWaiting(SharedReading<?> reading) {
        while (reading.waiting() < MANY) {
            Thread.onSpinWait();
        }
    }
}
