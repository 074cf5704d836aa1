package casebook.sink;

import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** Hands records to the archive. Unreadable ones are reported; an archive that is away is waited for. */
public final class ArchiveSinkTask extends SinkTask {

    private static final long PAUSE_MS = 1_000;

    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private Archive archive;

    @Override
    public void start(Map<String, String> properties) {
        SinkConfig config = SinkConfig.of(properties);
        archive = new Archive(config.url(), config.user(), config.password());
    }

    /** The archive says where to go on, not the consumer group: rows and offsets were one transaction there. */
    @Override
    public void open(Collection<TopicPartition> partitions) {
        try {
            Map<TopicPartition, Long> stored = archive.positions(partitions);
            positions.putAll(stored);
            context.offset(stored);
        } catch (ArchiveAway away) {
            throw new RetriableException("the archive does not answer", away);
        }
    }

    @Override
    public void close(Collection<TopicPartition> partitions) {
        positions.keySet().removeAll(partitions);
    }

    @Override
    public void put(Collection<SinkRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        var batch = new Batch();
        for (SinkRecord record : records) {
            try {
                batch.add(incoming(record));
            } catch (SerializationException unreadable) {
                report(record, unreadable);
                batch.pass(partition(record), record.kafkaOffset());
            }
        }
        try {
            positions.putAll(archive.write(batch, positions));
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
