package casebook.ingest.extract;

import casebook.contract.Group;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The share group through which all workers of all processes get their cases. */
final class ShareGroup {

    static final String NAME = Group.EXTRACT.id();

    /** A process that dies uses up one for each case in hand, so it is as many as the broker allows. */
    private static final int DELIVERIES = 10;

    /** Properties of ordinary consumers, at which a share consumer refuses to start. */
    private static final Set<String> FOREIGN = Set.of(
            "auto.offset.reset",
            "enable.auto.commit",
            "group.instance.id",
            "group.protocol",
            "group.remote.assignor",
            "heartbeat.interval.ms",
            "interceptor.classes",
            "isolation.level",
            "partition.assignment.strategy",
            "session.timeout.ms");

    private static final Duration LOCK = Duration.ofSeconds(30);

    private final Map<String, Object> kafka;
    private final Duration lock;
    private final int deliveries;

    ShareGroup(Map<String, Object> kafka) {
        this(kafka, LOCK, DELIVERIES);
    }

    ShareGroup(Map<String, Object> kafka, Duration lock, int deliveries) {
        this.kafka = kafka;
        this.lock = lock;
        this.deliveries = deliveries;
    }

    /** How long a case is locked for a consumer that gives no sign of life. */
    Duration lock() {
        return lock;
    }

    /** How often a case is handed out at most. */
    int deliveries() {
        return deliveries;
    }

    /** Sets what the broker must know of the group; before that it would begin with the newest case. */
    void configure() throws ExecutionException, InterruptedException {
        var group = new ConfigResource(ConfigResource.Type.GROUP, NAME);
        List<AlterConfigOp> changes = new ArrayList<>();
        Map.of(
                        "share.auto.offset.reset", "earliest",
                        "share.delivery.count.limit", String.valueOf(deliveries),
                        "share.record.lock.duration.ms", String.valueOf(lock.toMillis()))
                .forEach((key, value) ->
                        changes.add(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET)));
        try (Admin admin = Admin.create(kafka)) {
            admin.incrementalAlterConfigs(Map.of(group, changes)).all().get();
        }
    }

    KafkaShareConsumer<String, byte[]> consumer(int worker) {
        var properties = new HashMap<String, Object>(kafka);
        properties.keySet().removeAll(FOREIGN);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, NAME);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "casebook-ingest-extract-" + worker);
        properties.put("share.acknowledgement.mode", "explicit");
        // The default hands a whole producer batch to one consumer, where most of it waits and its lock runs out.
        properties.put("share.acquire.mode", "record_limit");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        return new KafkaShareConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
