package casebook.cli.archive;

import casebook.contract.Topic;
import casebook.process.topic.Partitions;
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
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How much the archive lacks of what stood in its topics when this was opened; what is written later does not count.
 *
 * <p>Not for two threads.
 */
public final class Backlog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Enough for fifty markers; of a batch of records one fetch brings one partition's, whatever its size. */
    private static final int FETCH_BYTES = 4096;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Archive archive;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> begins;
    private final Map<TopicPartition, Long> ends;

    /** The backlog of an archive that these topics feed. */
    public Backlog(Map<String, Object> kafka, Archive archive) {
        var properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        this.archive = archive;
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            partitions =
                    Partitions.of(consumer, kafka.get("bootstrap.servers"), Placed.SOURCES.toArray(Topic<?>[]::new));
            consumer.assign(partitions);
            begins = consumer.beginningOffsets(partitions);
            ends = consumer.endOffsets(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** Offsets in all the topics together. */
    public long total() {
        return partitions.stream()
                .mapToLong(at -> ends.get(at) - begins.get(at))
                .sum();
    }

    /** Offsets that the archive has yet to pass; 0 when no record is left, whatever markers of transactions follow. */
    public long left() throws ArchiveAway {
        var reached = new HashMap<>(begins);
        archive.positions(partitions).forEach((at, next) -> reached.merge(at, next, Math::max));
        return waiting(reached).stream()
                .mapToLong(at -> ends.get(at) - reached.get(at))
                .sum();
    }

    /** The partitions that have a record, and not only markers of transactions, between these offsets and their ends. */
    private Set<TopicPartition> waiting(Map<TopicPartition, Long> reached) {
        var open = new HashSet<TopicPartition>();
        reached.forEach((at, offset) -> {
            if (offset < ends.get(at)) {
                consumer.seek(at, offset);
                open.add(at);
            }
        });
        consumer.pause(partitions);
        consumer.resume(open);
        var waiting = new HashSet<TopicPartition>();
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!open.isEmpty() && System.nanoTime() < until) {
            ConsumerRecords<byte[], byte[]> read = consumer.poll(POLL);
            for (TopicPartition at : read.partitions()) {
                if (read.records(at).get(0).offset() < ends.get(at)) {
                    waiting.add(at);
                }
            }
            open.removeAll(read.partitions());
            open.removeIf(at -> consumer.position(at) >= ends.get(at));
            // What was found need not be fetched any further; the others get their turn sooner.
            consumer.pause(read.partitions());
        }
        waiting.addAll(open);
        return waiting;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
