package casebook.bench.house;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what has been committed to a topic since it was opened, and decodes nothing. */
public final class Subscriber implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;

    private Subscriber(String topic, KafkaConsumer<String, byte[]> consumer) {
        this.topic = topic;
        this.consumer = consumer;
    }

    /** One to every partition of a topic, from its end. */
    public static Subscriber to(String topic, Map<String, Object> kafka) {
        var properties = new HashMap<>(kafka);
        properties.put("isolation.level", "read_committed");
        properties.put("enable.auto.commit", "false");
        properties.put("max.poll.records", "5000");
        var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // It is looked up where the end is, or what comes now would be before it.
        partitions.forEach(consumer::position);
        return new Subscriber(topic, consumer);
    }

    /**
     * Waits until so many more have come.
     *
     * @throws IOException when none come any more
     */
    public void await(long count) throws IOException {
        long left = count;
        long last = System.nanoTime();
        while (left > 0) {
            int came = consumer.poll(WAIT).count();
            left -= came;
            long now = System.nanoTime();
            if (came > 0) {
                last = now;
            } else if (now - last > PATIENCE.toNanos()) {
                throw new IOException(left + " of " + count + " records have not come to " + topic + " for "
                        + PATIENCE.toMinutes() + " minutes: look for errors of its writers in the log");
            }
        }
    }

    /** Those that have come by now, after a little wait where none have. */
    public List<ConsumerRecord<String, byte[]>> read() {
        var came = new ArrayList<ConsumerRecord<String, byte[]>>();
        consumer.poll(WAIT).forEach(came::add);
        return came;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
