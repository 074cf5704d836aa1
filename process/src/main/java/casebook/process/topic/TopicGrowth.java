package casebook.process.topic;

import casebook.contract.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads a topic, read committed, from where it stopped last to the end that the topic has when asked. For one thread at a time. */
public final class TopicGrowth<K, V> implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<K, V> consumer;
    private final Topic<?> topic;
    private final Object servers;
    private final Duration longestSilence;

    TopicGrowth(KafkaConsumer<K, V> consumer, Topic<?> topic, Object servers, Duration longestSilence) {
        this.consumer = consumer;
        this.topic = topic;
        this.servers = servers;
        this.longestSilence = longestSilence;
    }

    /**
     * Hands on every record that has come since it was asked last; the first time, every one there is.
     *
     * @throws TimeoutException when the broker falls silent; what was handed on is not handed on again
     */
    public void read(Consumer<ConsumerRecord<K, V>> each) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(assigned());
        long lastWord = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            ConsumerRecords<K, V> records = consumer.poll(POLL);
            records.forEach(each);
            long now = System.nanoTime();
            if (!records.isEmpty()) {
                lastWord = now;
            } else if (now - lastWord > longestSilence.toNanos()) {
                throw new TimeoutException(topic.name() + " told nothing for " + longestSilence.toSeconds() + " s");
            }
        }
    }

    /** Where each partition begins now; what lay before it has expired. */
    public Map<TopicPartition, Long> beginnings() {
        return consumer.beginningOffsets(assigned());
    }

    private List<TopicPartition> assigned() {
        List<TopicPartition> partitions = Partitions.of(consumer, servers, topic, longestSilence);
        var added = new ArrayList<>(partitions);
        added.removeAll(consumer.assignment());
        if (!added.isEmpty()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(added);
        }
        return partitions;
    }

    /** Ends what another thread reads at the moment, by a WakeupException there. */
    public void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
