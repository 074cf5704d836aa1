package casebook.cli.archive;

import casebook.cli.topic.Partitions;
import casebook.contract.Topic;
import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import casebook.sink.archive.Placed;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How far the archive is behind the topics it is fed from.
 *
 * <p>Not for two threads.
 */
public final class Backlog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Enough for fifty markers; of a batch of records one fetch brings one partition's, whatever its size. */
    private static final int FETCH_BYTES = 4096;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Archive archive;

    /** The backlog of an archive that a broker's topics feed. */
    public Backlog(Map<String, Object> kafka, Archive archive) {
        var properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        this.archive = archive;
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = Partitions.of(consumer, kafka.get("bootstrap.servers"), Placed.SOURCES.toArray(Topic<?>[]::new));
        consumer.assign(partitions);
    }

    /**
     * Offsets that the archive has yet to pass.
     *
     * @param total offsets in all the topics, from their beginnings
     * @param left those that it has not reached; 0 when no record is left, whatever markers of transactions follow
     */
    public record Left(long total, long left) {}

    /** As it stands now. */
    public Left now() throws ArchiveAway {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        var reached = new HashMap<>(first);
        archive.positions(partitions).forEach((partition, next) -> reached.merge(partition, next, Math::max));
        Set<TopicPartition> waiting = withRecordsFrom(reached, ends);
        long total = 0;
        long left = 0;
        for (TopicPartition partition : partitions) {
            total += ends.get(partition) - first.get(partition);
            left += waiting.contains(partition) ? ends.get(partition) - reached.get(partition) : 0;
        }
        return new Left(total, left);
    }

    /** The partitions that have a record, and not only markers of transactions, between these offsets and their ends. */
    private Set<TopicPartition> withRecordsFrom(Map<TopicPartition, Long> offsets, Map<TopicPartition, Long> ends) {
        consumer.resume(partitions);
        offsets.forEach(consumer::seek);
        var open = new HashSet<>(partitions);
        var found = new HashSet<TopicPartition>();
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!open.isEmpty() && System.nanoTime() < until) {
            Set<TopicPartition> read = consumer.poll(POLL).partitions();
            found.addAll(read);
            open.removeAll(read);
            open.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
            // What was found need not be fetched any further; the others get their turn sooner.
            consumer.pause(read);
        }
        found.addAll(open);
        return found;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
