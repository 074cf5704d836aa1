package casebook.process.topic;

import casebook.contract.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows topics, read committed, for as long as it is asked. */
public final class TopicFollower implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    private TopicFollower(String kafkaServers, Topic<?>... topics) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafkaServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        try {
            partitions = Partitions.of(consumer, kafkaServers, topics);
        } catch (RuntimeException notThere) {
            consumer.close();
            throw notThere;
        }
        consumer.assign(partitions);
    }

    /** Follows them from their first record on. */
    public static TopicFollower fromTheBeginning(String kafkaServers, Topic<?>... topics) {
        var follower = new TopicFollower(kafkaServers, topics);
        follower.consumer.seekToBeginning(follower.partitions);
        return follower;
    }

    /** Follows them from what is written after this call on. */
    public static TopicFollower fromNowOn(String kafkaServers, Topic<?>... topics) {
        var follower = new TopicFollower(kafkaServers, topics);
        follower.consumer.seekToEnd(follower.partitions);
        // The end is found when it is first asked for, which must not be later than this.
        follower.partitions.forEach(follower.consumer::position);
        return follower;
    }

    /** What has come, waiting this long for the first of it. */
    public ConsumerRecords<String, byte[]> look(Duration patience) {
        return consumer.poll(patience);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
