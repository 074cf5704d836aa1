package casebook.process.topic;

import casebook.contract.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic as it stands, read committed, from its beginning to the end it had when asked. */
public final class TopicReader {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Map<String, Object> kafka;
    private final Duration longestSilence;

    /** Reads with these client properties, bootstrap servers among them, and waits for a broker that falls silent. */
    public TopicReader(Map<String, Object> kafka) {
        this(kafka, FOR_EVER);
    }

    /** Reads with these client properties, and gives up on a broker that falls silent for so long. */
    public TopicReader(Map<String, Object> kafka, Duration longestSilence) {
        this.kafka = kafka;
        this.longestSilence = longestSilence;
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
        read(
                topic,
                new StringDeserializer(),
                topic.value().deserializer(),
                record -> each.accept(record.key(), record.value()));
    }

    /** Hands on every record of a topic as it lies there. */
    public void records(Topic<?> topic, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        read(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer(), each);
    }

    /** Looks up single records of a topic. */
    public TopicPlaces places(Topic<?> topic) {
        KafkaConsumer<byte[], byte[]> consumer = consumer(new ByteArrayDeserializer(), new ByteArrayDeserializer());
        return new TopicPlaces(consumer, topic.name(), longestSilence);
    }

    /** Reads a topic again and again, each time what has come since. */
    public TopicGrowth<byte[], byte[]> growth(Topic<?> topic) {
        return growth(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private <K, V> void read(
            Topic<?> topic, Deserializer<K> keys, Deserializer<V> values, Consumer<ConsumerRecord<K, V>> each) {
        try (TopicGrowth<K, V> whole = growth(topic, keys, values)) {
            whole.read(each);
        }
    }

    private <K, V> TopicGrowth<K, V> growth(Topic<?> topic, Deserializer<K> keys, Deserializer<V> values) {
        return new TopicGrowth<>(consumer(keys, values), topic, kafka.get("bootstrap.servers"), longestSilence);
    }

    private <K, V> KafkaConsumer<K, V> consumer(Deserializer<K> keys, Deserializer<V> values) {
        var properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        if (longestSilence != FOR_EVER) {
            properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) longestSilence.toMillis());
        }
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 9 * 1024 * 1024);
        return new KafkaConsumer<>(properties, keys, values);
    }
}
