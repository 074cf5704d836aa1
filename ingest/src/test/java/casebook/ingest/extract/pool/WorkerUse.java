package casebook.ingest.extract.pool;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * What the workers that were ready at the start have used since then, whether they still live or not.
 *
 * <p>Begins when no worker warms up any more. One that is started later and does not end is a spare that warms up.
 */
public final class WorkerUse implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration STILL = Duration.ofMillis(60);
    private static final long PAUSE_NANOS = 20_000_000;

    private static Set<Long> quiet = Set.of();

    private final Map<Long, Duration> before = new HashMap<>();
    private final Map<Long, Duration> after = new HashMap<>();
    private final Map<Long, Long> peaks = new HashMap<>();
    private final Thread looking = new Thread(this::look, "worker-use");
    private volatile boolean ended;

    private WorkerUse() {
        pids().forEach(pid -> before.put(pid, ProcessUse.of(pid).cpu()));
        looking.setDaemon(true);
        looking.start();
    }

    /** Begins, once the workers are at rest. */
    public static WorkerUse begin() {
        if (!pids().equals(quiet)) {
            var last = new Object() {
                Duration cpu = Duration.ofDays(-1);
                Set<Long> pids = Set.of();
            };
            Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(LOOK).until(() -> {
                Set<Long> pids = pids();
                Duration cpu =
                        pids.stream().map(pid -> ProcessUse.of(pid).cpu()).reduce(Duration.ZERO, Duration::plus);
                boolean rests = pids.equals(last.pids) && cpu.minus(last.cpu).compareTo(STILL) < 0;
                last.cpu = cpu;
                last.pids = pids;
                return rests;
            });
            quiet = last.pids;
        }
        return new WorkerUse();
    }

    /** Processor time. */
    public synchronized Duration cpu() {
        sample();
        Set<Long> alive = pids();
        return after.entrySet().stream()
                .filter(used -> before.containsKey(used.getKey()) || !alive.contains(used.getKey()))
                .map(used -> used.getValue().minus(before.getOrDefault(used.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The most memory any worker has ever held, in MiB. */
    public synchronized long peakMib() {
        sample();
        return peaks.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private void look() {
        while (!ended) {
            sample();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private synchronized void sample() {
        for (long pid : pids()) {
            Duration cpu = ProcessUse.of(pid).cpu();
            if (!cpu.isZero()) {
                after.put(pid, cpu);
            }
            peaks.merge(pid, new Child(pid).peakMib(), Math::max);
        }
    }

    private static Set<Long> pids() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        ended = true;
    }
}
