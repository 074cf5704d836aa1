package casebook.process.topic;

import casebook.contract.Topic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Finds the partitions of topics on a broker that may not be there. */
public final class Partitions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * The partitions.
     *
     * @throws NotReadable when no broker answers or a topic is not there, with what to do
     */
    public static List<TopicPartition> of(KafkaConsumer<?, ?> consumer, Object servers, Topic<?>... topics) {
        return Stream.of(topics)
                .flatMap(topic -> of(consumer, servers, topic.name(), PATIENCE).stream())
                .toList();
    }

    static List<TopicPartition> of(KafkaConsumer<?, ?> consumer, Object servers, Topic<?> topic, Duration patience) {
        return of(consumer, servers, topic.name(), patience.compareTo(PATIENCE) < 0 ? patience : PATIENCE);
    }

    private static List<TopicPartition> of(
            KafkaConsumer<?, ?> consumer, Object servers, String topic, Duration patience) {
        try {
            var found = consumer.partitionsFor(topic, patience);
            if (found == null || found.isEmpty()) {
                throw new NotReadable("Kafka at " + servers + " has no topic " + topic
                        + ": start a Casebook on it once, or name another Kafka in CASEBOOK_KAFKA_BOOTSTRAP_SERVERS");
            }
            return found.stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
        } catch (TimeoutException e) {
            throw new NotReadable("no Kafka answers at " + servers
                    + ": start a Casebook with ./casebook up, or name its Kafka in CASEBOOK_KAFKA_BOOTSTRAP_SERVERS");
        }
    }

    private Partitions() {}
}
