package casebook.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Processor time: of this process and everything it has started that still lives, or of some threads of it. */
public final class CpuClock {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Compilers COMPILERS = new Compilers(Path.of("/proc/self/task"));

    /** Of this process and what it has started, in steps of a hundredth of a second. */
    public static Duration ofAll() {
        return Duration.ofNanos(SYSTEM.getProcessCpuTime())
                .plus(sum(ProcessHandle.current().descendants()));
    }

    /** Of another process and everything it has started that still lives. */
    public static Duration of(ProcessHandle process) {
        return sum(Stream.concat(Stream.of(process), process.descendants()));
    }

    private static Duration sum(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The same without the threads whose names hold one of these, for what idles beside costs something as well; and without
     * what compiles this process, which only a young one does.
     */
    public static Duration ofAllBut(String... names) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long left = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> Arrays.stream(names).anyMatch(thread.getThreadName()::contains))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                .sum();
        return ofAll().minusNanos(left).minus(COMPILERS.time());
    }

    /** Of the thread that asks, without what compiles and collects beside it. */
    public static Duration ofThisThread() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Runnable processes, averaged over the last minute; negative where the system does not tell. */
    public static double loadAverage() {
        return SYSTEM.getSystemLoadAverage();
    }

    private CpuClock() {}
}
