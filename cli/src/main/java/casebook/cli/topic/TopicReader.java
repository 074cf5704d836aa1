package casebook.cli.topic;

import casebook.contract.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic as it stands, read committed, from its beginning to the end it had when asked. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> kafka;

    /** Reads with these client properties, bootstrap servers among them. */
    public TopicReader(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** The newest event under each key of a topic; a null takes its key away. */
    public <V> Map<String, V> table(Topic<V> topic) {
        var rows = new TreeMap<String, V>();
        read(topic, (key, event) -> {
            if (event == null) {
                rows.remove(key);
            } else {
                rows.put(key, event);
            }
        });
        return rows;
    }

    /** Hands on every key and event of a topic. */
    public <V> void read(Topic<V> topic, BiConsumer<String, V> each) {
        var properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 9 * 1024 * 1024);
        try (var consumer = new KafkaConsumer<>(
                properties, new StringDeserializer(), topic.value().deserializer())) {
            List<TopicPartition> partitions = Partitions.of(consumer, kafka.get("bootstrap.servers"), topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> each.accept(record.key(), record.value()));
            }
        }
    }
}
