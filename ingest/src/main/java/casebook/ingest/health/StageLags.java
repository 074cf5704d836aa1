package casebook.ingest.health;

import casebook.contract.Group;
import casebook.process.metrics.GroupLag;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks the broker what lies before every group, all at once, and for no longer than a few seconds. */
final class StageLags implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Admin admin;
    private final ExecutorService asking = Executors.newFixedThreadPool(Group.values().length, task -> {
        var thread = new Thread(task, "health-lag");
        thread.setDaemon(true);
        return thread;
    });

    StageLags(Map<String, Object> kafka) {
        var properties = new HashMap<>(kafka);
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "casebook-ingest-health");
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.admin = Admin.create(properties);
    }

    /** The lag of every group, in their order; empty for those that nobody knows of, or not in time. */
    Map<Group, OptionalLong> ask() {
        List<Group> groups = List.of(Group.values());
        var lags = new EnumMap<Group, OptionalLong>(Group.class);
        try {
            List<Future<OptionalLong>> answers = asking.invokeAll(
                    groups.stream().map(this::question).toList(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 0; i < groups.size(); i++) {
                lags.put(groups.get(i), known(answers.get(i)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            groups.forEach(group -> lags.put(group, OptionalLong.empty()));
        }
        return lags;
    }

    private Callable<OptionalLong> question(Group group) {
        return () -> GroupLag.of(group).records(admin);
    }

    private static OptionalLong known(Future<OptionalLong> answer) throws InterruptedException {
        try {
            return answer.isCancelled() ? OptionalLong.empty() : answer.get();
        } catch (ExecutionException unknown) {
            // Nobody knows, which is not nothing.
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
        admin.close(Duration.ofSeconds(2));
    }
}
