package casebook.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time: of this process and everything it has started that still lives, or of one thread. */
public final class CpuClock {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Of this process and what it has started, in steps of a hundredth of a second. */
    public static Duration ofAll() {
        Duration children = ProcessHandle.current()
                .descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return Duration.ofNanos(SYSTEM.getProcessCpuTime()).plus(children);
    }

    /** Of the thread that asks, without what compiles and collects beside it. */
    public static Duration ofThisThread() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Runnable processes, averaged over the last minute; negative where the system does not tell. */
    static double loadAverage() {
        return SYSTEM.getSystemLoadAverage();
    }

    private CpuClock() {}
}
