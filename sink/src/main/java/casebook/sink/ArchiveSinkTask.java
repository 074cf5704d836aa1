package casebook.sink;

import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands records to the archive. Unreadable ones are reported; an archive that is away is waited for. */
public final class ArchiveSinkTask extends SinkTask {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveSinkTask.class);
    private static final long PAUSE_MS = 1_000;

    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** Partitions whose place in the archive has not been asked yet. */
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

    private Map<TopicPartition, Long> place() throws ArchiveAway {
        Map<TopicPartition, Long> stored = archive.positions(unplaced);
        positions.putAll(stored);
        unplaced.clear();
        return stored;
    }

    /** These records were read before the archive could say from where; they come again from there. */
    private void rewind(Collection<SinkRecord> records) throws ArchiveAway {
        Map<TopicPartition, Long> from = new HashMap<>();
        records.forEach(record -> from.merge(partition(record), record.kafkaOffset(), Math::min));
        from.putAll(place());
        context.offset(from);
    }

    @Override
    public void close(Collection<TopicPartition> partitions) {
        positions.keySet().removeAll(partitions);
        unplaced.removeAll(partitions);
    }

    @Override
    public void put(Collection<SinkRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        try {
            if (unplaced.isEmpty()) {
                Observed.write(records, () -> positions.putAll(archive.write(batch(records), positions)));
            } else {
                rewind(records);
            }
        } catch (ArchiveAway away) {
            context.timeout(PAUSE_MS);
            throw new RetriableException("the archive does not answer; waiting for it", away);
        }
    }

    @Override
    public Map<TopicPartition, OffsetAndMetadata> preCommit(Map<TopicPartition, OffsetAndMetadata> current) {
        var written = new HashMap<TopicPartition, OffsetAndMetadata>();
        positions.forEach((partition, next) -> written.put(partition, new OffsetAndMetadata(next)));
        return written;
    }

    private Batch batch(Collection<SinkRecord> records) {
        var batch = new Batch();
        for (SinkRecord record : records) {
            try {
                batch.add(incoming(record));
            } catch (SerializationException unreadable) {
                report(record, unreadable);
                batch.pass(partition(record), record.kafkaOffset());
            }
        }
        return batch;
    }

    private void report(SinkRecord record, SerializationException unreadable) {
        ErrantRecordReporter reporter = context.errantRecordReporter();
        if (reporter == null) {
            // No dead letters configured: stopping beats losing.
            throw new ConnectException("cannot read " + record.topic() + " at " + record.kafkaOffset(), unreadable);
        }
        reporter.report(record, unreadable);
    }

    private static Incoming incoming(SinkRecord record) {
        return new Incoming(partition(record), record.kafkaOffset(), (String) record.key(), (byte[]) record.value());
    }

    /** As it was on the broker: transformations may have renamed the topic. */
    private static TopicPartition partition(SinkRecord record) {
        return new TopicPartition(record.originalTopic(), record.originalKafkaPartition());
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
