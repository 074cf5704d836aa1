package casebook.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time of this process and everything it has started that still lives. */
final class CpuClock {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Duration now() {
        Duration children = ProcessHandle.current()
                .descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return Duration.ofNanos(SYSTEM.getProcessCpuTime()).plus(children);
    }

    /** Runnable processes, averaged over the last minute; negative where the system does not tell. */
    static double loadAverage() {
        return SYSTEM.getSystemLoadAverage();
    }

    private CpuClock() {}
}
