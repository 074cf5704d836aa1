package casebook.sink;

import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.sink.archive.UnwritableRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.connect.sink.SinkRecord;

/** Writes records to the archive; one that cannot be read or written becomes a dead letter, and the rest is written. */
final class Writing {

    /** A record and what it says; nothing, where only its place is passed. */
    private record Taken(SinkRecord record, Optional<Placed<?>> placed) {}

    private final Archive archive;
    private final DeadLetters letters;
    private final Map<TopicPartition, Long> positions;

    /**
     * A writing.
     *
     * @param positions where the caller's partitions stand in the archive
     */
    Writing(Archive archive, DeadLetters letters, Map<TopicPartition, Long> positions) {
        this.archive = archive;
        this.letters = letters;
        this.positions = new HashMap<>(positions);
    }

    /** Writes records; tells where their partitions stand then. */
    Map<TopicPartition, Long> write(Collection<SinkRecord> records) throws ArchiveAway {
        var taken = new ArrayList<Taken>();
        for (SinkRecord record : records) {
            taken.add(read(record));
        }
        writeTaken(taken);
        return positions;
    }

    private Taken read(SinkRecord record) {
        try {
            return new Taken(record, Optional.of(Placed.of(incoming(record))));
        } catch (SerializationException unreadable) {
            letters.report(record, unreadable);
            return new Taken(record, Optional.empty());
        }
    }

    /** Halves what the database refuses until the one row is found. */
    private void writeTaken(List<Taken> taken) throws ArchiveAway {
        try {
            positions.putAll(archive.write(batch(taken), positions));
        } catch (UnwritableRow refused) {
            if (taken.size() > 1) {
                writeTaken(taken.subList(0, taken.size() / 2));
                writeTaken(taken.subList(taken.size() / 2, taken.size()));
            } else {
                SinkRecord record = taken.get(0).record();
                letters.report(record, refused);
                writeTaken(List.of(new Taken(record, Optional.empty())));
            }
        }
    }

    private static Batch batch(List<Taken> taken) {
        var batch = new Batch();
        for (Taken each : taken) {
            each.placed()
                    .ifPresentOrElse(
                            batch::add,
                            () -> batch.pass(
                                    partition(each.record()), each.record().originalKafkaOffset()));
        }
        return batch;
    }

    private static Incoming incoming(SinkRecord record) {
        return new Incoming(
                partition(record),
                record.originalKafkaOffset(),
                (String) record.key(),
                record.timestamp() == null ? Instant.EPOCH : Instant.ofEpochMilli(record.timestamp()),
                (byte[]) record.value());
    }

    /** As it was on the broker: transformations may have renamed the topic. */
    static TopicPartition partition(SinkRecord record) {
        return new TopicPartition(record.originalTopic(), record.originalKafkaPartition());
    }
}
