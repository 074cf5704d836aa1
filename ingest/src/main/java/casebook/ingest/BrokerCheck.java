package casebook.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Asks the broker whether a record could be committed on a topic now, without writing one. */
final class BrokerCheck implements AutoCloseable {

    private static final int PATIENCE_MS = 2_000;

    private final Admin admin;
    private final String topic;

    BrokerCheck(Map<String, Object> kafka, String topic) {
        var properties = new HashMap<>(kafka);
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "casebook-ingest-check");
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        this.admin = Admin.create(properties);
        this.topic = topic;
    }

    /** Whether every partition has a leader and as many replicas in sync as a commit needs. */
    boolean takesRecords() {
        try {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var described = admin.describeTopics(List.of(topic)).allTopicNames();
            Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            TopicDescription description = described.get().get(topic);
            int needed = Integer.parseInt(config.get("min.insync.replicas").value());
            return description.partitions().stream()
                    .allMatch(partition ->
                            partition.leader() != null && partition.isr().size() >= needed);
        } catch (ExecutionException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }
}
