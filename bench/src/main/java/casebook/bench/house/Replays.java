package casebook.bench.house;

import casebook.contract.Progress;
import casebook.contract.Topics;
import casebook.event.ReplayFilter;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes taxonomies and has every case judged by one of them, through the topics. */
public final class Replays implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final int partitions;
    private final Producer<String, byte[]> producer;
    private final Subscriber progress;

    /** Those of a house on this ground. */
    public Replays(Ground ground) {
        partitions = ground.partitions();
        producer = new KafkaProducer<>(ground.kafka(), new StringSerializer(), new ByteArraySerializer());
        progress = Subscriber.to(Topics.PROGRESS.name(), ground.kafka());
    }

    /** Publishes a taxonomy. */
    public void publish(TaxonomyPublished taxonomy) throws Exception {
        byte[] value = Topics.TAXONOMIES.value().serializer().serialize(Topics.TAXONOMIES.name(), taxonomy);
        producer.send(new ProducerRecord<>(Topics.TAXONOMIES.name(), taxonomy.getVersion(), value))
                .get();
    }

    /**
     * Has every case judged by the taxonomy of this version, and waits until every partition is done.
     *
     * @return how many cases it changed
     */
    public long apply(String version) throws Exception {
        return await(ask(version));
    }

    /** Asks for it, and tells under which id. */
    public String ask(String version) throws Exception {
        var request = ReplayRequested.newBuilder()
                .setReplayId(UUID.randomUUID().toString())
                .setMode(ReplayMode.APPLY)
                .setTaxonomy(version)
                .setFilter(ReplayFilter.newBuilder().build())
                .setRequestedBy("bench")
                .setRequestedAt(Instant.now())
                .build();
        byte[] value = Topics.REPLAYS.value().serializer().serialize(Topics.REPLAYS.name(), request);
        producer.send(new ProducerRecord<>(Topics.REPLAYS.name(), Topics.ONE_ORDER, value))
                .get();
        return request.getReplayId();
    }

    /**
     * Waits until every partition is done with it.
     *
     * @return how many cases it changed
     * @throws IOException when it was refused, or does not come to an end
     */
    public long await(String replayId) throws IOException {
        Map<Integer, Long> changed = new HashMap<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (changed.size() < partitions) {
            if (System.nanoTime() > end) {
                throw new IOException("the replay has not ended in " + PATIENCE.toMinutes() + " minutes");
            }
            for (ReplayProgress told : told(replayId)) {
                if (told.getState() == ReplayState.REFUSED) {
                    throw new IOException("the replay was refused: " + told.getReason());
                } else if (told.getPartition() != Progress.WHOLE && Progress.isOver(told)) {
                    changed.put(told.getPartition(), told.getChanged());
                }
            }
        }
        return changed.values().stream().mapToLong(Long::longValue).sum();
    }

    private Iterable<ReplayProgress> told(String replayId) {
        return progress.read().stream()
                .map(record -> Topics.PROGRESS.value().deserializer().deserialize(record.topic(), record.value()))
                .filter(told -> told.getReplayId().equals(replayId))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
        progress.close();
    }
}
