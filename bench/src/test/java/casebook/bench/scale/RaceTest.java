package casebook.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RaceTest {

    private final AtomicLong clock = new AtomicLong();

    /** What is brought beforehand is not what is weighed. */
    @Test
    void what_is_prepared_does_not_count() throws Exception {
        Result result = new Race(() -> Duration.ofSeconds(clock.get()))
                .with("one", 0, new Preparing())
                .run(1, line -> {});

        Lap lap = result.laps().get("one").get(0);
        assertEquals(lap.units(), lap.cpu().toSeconds(), "one second each, and a hundred for what was prepared");
        assertTrue(lap.wall().compareTo(Duration.ofSeconds(2)) >= 0);
    }

    private final class Preparing implements Contender {
        @Override
        public void prepare() {
            clock.addAndGet(100);
        }

        @Override
        public long run() throws InterruptedException {
            clock.incrementAndGet();
            Thread.sleep(700);
            return 1;
        }
    }
}
