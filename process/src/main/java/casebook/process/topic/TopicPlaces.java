package casebook.process.topic;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Looks up single records of a topic by their places, read committed. */
public final class TopicPlaces implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final Duration longestSilence;

    TopicPlaces(KafkaConsumer<byte[], byte[]> consumer, String topic, Duration longestSilence) {
        this.consumer = consumer;
        this.topic = topic;
        this.longestSilence = longestSilence;
    }

    /**
     * The record at this place; empty when there is none, or none any more.
     *
     * @throws TimeoutException when the broker falls silent for longer than is waited for
     */
    public Optional<ConsumerRecord<byte[], byte[]>> record(int partition, long offset) {
        var place = new TopicPartition(topic, partition);
        consumer.assign(List.of(place));
        long end = consumer.endOffsets(List.of(place)).get(place);
        consumer.seek(place, offset);
        long asked = System.nanoTime();
        while (offset < end && consumer.position(place) <= offset) {
            if (System.nanoTime() - asked > longestSilence.toNanos()) {
                throw new TimeoutException(topic + " told nothing for " + longestSilence.toSeconds() + " s");
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                return Optional.of(record).filter(found -> found.offset() == offset);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
