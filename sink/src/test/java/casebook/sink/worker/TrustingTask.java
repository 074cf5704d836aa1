package casebook.sink.worker;

import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.sink.archive.UnwritableRow;
import casebook.testkit.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/**
 * The archive's sink without its safeguards, for controls. The consumer group says where it goes on, each record is a
 * transaction and gets a number of its own, whoever wrote the one before it, and what cannot be written now is given up.
 */
public final class TrustingTask extends SinkTask {

    private Archive archive;

    @Override
    public void start(Map<String, String> properties) {
        archive = new Archive(properties.get("database.url"), Database.USER, "");
    }

    @Override
    public void put(Collection<SinkRecord> records) {
        records.forEach(this::write);
    }

    private void write(SinkRecord record) {
        var partition = new TopicPartition(record.topic(), record.kafkaPartition());
        try {
            Map<TopicPartition, Long> stands = archive.positions(List.of(partition));
            var batch = new Batch();
            batch.add(Placed.of(new Incoming(
                    partition,
                    stands.getOrDefault(partition, 0L),
                    (String) record.key(),
                    Instant.ofEpochMilli(record.timestamp()),
                    (byte[]) record.value())));
            archive.write(batch, stands);
        } catch (ArchiveAway | UnwritableRow givenUp) {
            context.errantRecordReporter().report(record, givenUp);
        }
    }

    @Override
    public void stop() {
        archive.close();
    }

    @Override
    public String version() {
        return "0.1.0";
    }
}
