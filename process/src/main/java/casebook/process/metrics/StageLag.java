package casebook.process.metrics;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the broker every few seconds how many records wait for a stage, and shows the last answer. */
public final class StageLag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StageLag.class);
    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final int PATIENCE_MS = 4_000;

    private final Stage stage;
    private final GroupLag group;
    private final Admin admin;
    private final ScheduledExecutorService asking;
    private final Metric.Shown shown;
    private volatile double records = Double.NaN;

    private StageLag(Stage stage, GroupLag group, Map<String, Object> kafka) {
        this.stage = stage;
        this.group = group;
        var properties = new HashMap<>(kafka);
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "casebook-lag-" + stage.tag());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        this.admin = Admin.create(properties);
        this.shown = Metric.STAGE_LAG.gauge(() -> records, "stage", stage.tag());
        this.asking = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "lag-" + stage.tag());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts asking.
     *
     * @param group the stage's group
     * @param kafka client properties, bootstrap servers among them
     */
    public static StageLag watch(Stage stage, GroupLag group, Map<String, Object> kafka) {
        var lag = new StageLag(stage, group, kafka);
        lag.asking.scheduleWithFixedDelay(lag::ask, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        return lag;
    }

    private void ask() {
        try {
            OptionalLong waiting = group.records(admin);
            records = waiting.isPresent() ? waiting.getAsLong() : Double.NaN;
        } catch (ExecutionException | RuntimeException unknown) {
            // Nobody knows, which is not nothing.
            records = Double.NaN;
            LOG.debug("the lag of {} is unknown: {}", stage.tag(), unknown.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
        admin.close(Duration.ofSeconds(2));
        shown.close();
    }
}
