package casebook.ingest.extract.pool;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that looks at every worker of this process, ten times a second. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final long EVERY_MILLIS = 100;
    private static final Set<Vigil> VIGILS = ConcurrentHashMap.newKeySet();
    private static final ScheduledExecutorService GUARD = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "worker-rounds");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        return thread;
    });

    static {
        GUARD.scheduleWithFixedDelay(() -> VIGILS.forEach(Rounds::look), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    static void add(Vigil vigil) {
        VIGILS.add(vigil);
    }

    static void remove(Vigil vigil) {
        VIGILS.remove(vigil);
    }

    private static void look(Vigil vigil) {
        try {
            vigil.look();
        } catch (RuntimeException odd) {
            LOG.warn("a worker could not be looked at", odd);
        }
    }

    private Rounds() {}
}
