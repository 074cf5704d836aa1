package casebook.process.metrics;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** Sums up what a stage of this process costs: how often it ran, and its time by the clock and by the processor. */
public final class StageClock {

    /** Work that may fail in its own way. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    private static final double NANOS_PER_SECOND = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<Stage, StageClock> CLOCKS = new EnumMap<>(Stage.class);

    private final LongAdder runs = new LongAdder();
    private final LongAdder wallNanos = new LongAdder();
    private final LongAdder cpuNanos = new LongAdder();

    private StageClock() {}

    /** The one clock of a stage in this process. */
    public static StageClock of(Stage stage) {
        synchronized (CLOCKS) {
            return CLOCKS.computeIfAbsent(stage, StageClock::shown);
        }
    }

    private static StageClock shown(Stage stage) {
        var clock = new StageClock();
        Metric.STAGE_RUNS.total(clock.runs, LongAdder::sum, "stage", stage.tag());
        Metric.STAGE_WALL.total(clock.wallNanos, nanos -> nanos.sum() / NANOS_PER_SECOND, "stage", stage.tag());
        Metric.STAGE_CPU.total(clock.cpuNanos, nanos -> nanos.sum() / NANOS_PER_SECOND, "stage", stage.tag());
        return clock;
    }

    /** Times one run, whether it succeeds or not. */
    public <T, E extends Exception> T time(Work<T, E> work) throws E {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        try {
            return work.run();
        } finally {
            runs.increment();
            wallNanos.add(System.nanoTime() - wall);
            cpuNanos.add(THREADS.getCurrentThreadCpuTime() - cpu);
        }
    }

    /** The same function, timed. */
    public <A, B> Function<A, B> timing(Function<A, B> function) {
        return argument -> time(() -> function.apply(argument));
    }

    /** Adds processor time that was spent for this stage outside of this process. */
    public void addCpu(Duration elsewhere) {
        cpuNanos.add(elsewhere.toNanos());
    }
}
