package casebook.enrich.hostile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work cost the thread that did it: nothing that goes on beside it counts.
 *
 * @param seconds of processor time
 * @param mebibytes allocated, whether or not they were given back
 */
record Effort(double seconds, double mebibytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Effort of(Runnable work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        work.run();
        double seconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        return new Effort(seconds, (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1048576.0);
    }
}
