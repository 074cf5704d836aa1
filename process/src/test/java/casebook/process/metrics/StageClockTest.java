package casebook.process.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StageClockTest {

    private static final SimpleMeterRegistry SHOWN = new SimpleMeterRegistry();

    @BeforeAll
    static void show() {
        Metrics.addRegistry(SHOWN);
    }

    @AfterAll
    static void forget() {
        Metrics.removeRegistry(SHOWN);
    }

    @Test
    void work_is_counted_and_timed() {
        StageClock clock = StageClock.of(Stage.DESCRIBE);
        double runs = told(Metric.STAGE_RUNS, Stage.DESCRIBE);
        double cpu = told(Metric.STAGE_CPU, Stage.DESCRIBE);

        assertEquals("result", clock.time(() -> "result"));
        clock.addCpu(Duration.ofSeconds(2));

        assertEquals(runs + 1, told(Metric.STAGE_RUNS, Stage.DESCRIBE));
        assertTrue(told(Metric.STAGE_WALL, Stage.DESCRIBE) > 0);
        assertTrue(told(Metric.STAGE_CPU, Stage.DESCRIBE) >= cpu + 2);
    }

    @Test
    void work_that_fails_is_counted_too_and_fails() {
        StageClock clock = StageClock.of(Stage.TRACK);
        double runs = told(Metric.STAGE_RUNS, Stage.TRACK);

        assertThrows(
                IOException.class,
                () -> clock.time(() -> {
                    throw new IOException("away");
                }));

        assertEquals(runs + 1, told(Metric.STAGE_RUNS, Stage.TRACK));
    }

    private static double told(Metric metric, Stage stage) {
        FunctionCounter counter =
                SHOWN.find(metric.meter()).tag("stage", stage.tag()).functionCounter();
        return counter == null ? 0 : counter.count();
    }
}
