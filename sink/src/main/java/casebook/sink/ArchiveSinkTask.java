package casebook.sink;

import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands records to the archive and goes on where the archive stands; one that is away is waited for. */
public final class ArchiveSinkTask extends SinkTask {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveSinkTask.class);
    private static final long PAUSE_MS = 1_000;

    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** Partitions whose place in the archive must be asked: new ones, and all after a failure of unknown extent. */
    private final Set<TopicPartition> unplaced = new HashSet<>();

    private Archive archive;

    @Override
    public void start(Map<String, String> properties) {
        SinkConfig config = SinkConfig.of(properties);
        archive = new Archive(config.url(), config.user(), config.password());
    }

    /** The archive says where to go on, not the consumer group: rows and offsets were one transaction there. */
    @Override
    public void open(Collection<TopicPartition> partitions) {
        unplaced.addAll(partitions);
        try {
            context.offset(place());
        } catch (ArchiveAway away) {
            // Asked again with the first records; failing here would end the task for good.
            LOG.warn("the archive does not answer yet: {}", away.getMessage());
        }
    }

    /**
     * Where to go on in every partition to be asked of. One that the archive does not know begins, wherever the consumer
     * group stood.
     */
    private Map<TopicPartition, Long> place() throws ArchiveAway {
        Map<TopicPartition, Long> stored = archive.positionsTakenOver(unplaced);
        var from = new HashMap<TopicPartition, Long>();
        unplaced.forEach(partition -> from.put(partition, stored.getOrDefault(partition, 0L)));
        positions.keySet().removeAll(unplaced);
        positions.putAll(stored);
        unplaced.clear();
        return from;
    }

    @Override
    public void close(Collection<TopicPartition> partitions) {
        positions.keySet().removeAll(partitions);
        unplaced.removeAll(partitions);
    }

    @Override
    public void put(Collection<SinkRecord> records) {
        try {
            if (records.isEmpty() && archive.isEmptied(positions)) {
                LOG.info("the archive was emptied: it is built anew from the topics");
                unplaced.addAll(context.assignment());
            }
            if (!unplaced.isEmpty()) {
                // What was read so far was read from elsewhere; whatever the archive lacks comes again.
                context.offset(place());
            } else if (!records.isEmpty()) {
                Observed.write(records, () -> positions.putAll(writing().write(records)));
            }
        } catch (ArchiveAway away) {
            // A part of it may be there, or all of it with its answer lost, or nothing, not even what was there before.
            unplaced.addAll(context.assignment());
            context.timeout(PAUSE_MS);
            throw new RetriableException("the archive does not answer; waiting for it", away);
        }
    }

    private Writing writing() {
        return new Writing(archive, new DeadLetters(context.errantRecordReporter()), positions);
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> preCommit(Map<TopicPartition, OffsetAndMetadata> current) {
        var written = new HashMap<TopicPartition, OffsetAndMetadata>();
        positions.forEach((partition, next) -> written.put(partition, new OffsetAndMetadata(next)));
        return written;
    }

    @Override
    public void stop() {
        if (archive != null) {
            archive.close();
        }
    }

    @Override
    public String version() {
        return "0.1.0";
    }
}
