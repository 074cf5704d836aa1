package casebook.contract.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the first and the last records of every partition, and nothing between them. */
final class FirstAndLast implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** The very last places of a partition that is written in transactions hold their ends. */
    private static final int TAIL = 4;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    FirstAndLast(Map<String, Object> kafka, List<String> topics) {
        var properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A larger batch is sent all the same when it is the first.
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 64 * 1024);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    void read(Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<TopicPartition> filled = partitions.stream()
                .filter(partition -> begins.get(partition) < ends.get(partition))
                .toList();
        consumer.assign(filled);
        consumer.seekToBeginning(filled);
        readOneBatchEach(filled, ends, each);
        filled.forEach(
                partition -> consumer.seek(partition, Math.max(begins.get(partition), ends.get(partition) - TAIL)));
        readOneBatchEach(filled, ends, each);
    }

    private void readOneBatchEach(
            List<TopicPartition> filled,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        consumer.resume(filled);
        Instant patience = Instant.now().plus(PATIENCE);
        while (consumer.paused().size() < filled.size() && Instant.now().isBefore(patience)) {
            var found = consumer.poll(POLL);
            found.forEach(each);
            consumer.pause(found.partitions());
            consumer.pause(filled.stream()
                    .filter(partition -> consumer.position(partition) >= ends.get(partition))
                    .toList());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
