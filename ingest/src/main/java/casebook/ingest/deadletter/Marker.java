package casebook.ingest.deadletter;

import casebook.contract.DeadLetter;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Says that a letter has been redriven.
 *
 * @param letter the letter
 * @param at when
 * @param redrives how often its record had been redriven then
 */
public record Marker(LetterId letter, Instant at, int redrives) {

    /** Reads one; empty where the record is a letter. */
    public static Optional<Marker> of(ConsumerRecord<?, ?> record) {
        var told = new DeadLetter(null, record.headers());
        return told.redriven()
                .flatMap(LetterId::of)
                .map(id -> new Marker(id, Instant.ofEpochMilli(record.timestamp()), told.redrives()));
    }
}
