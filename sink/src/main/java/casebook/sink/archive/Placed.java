package casebook.sink.archive;

import casebook.contract.Topic;
import casebook.contract.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;

/**
 * An event with its place on the broker.
 *
 * @param partition where its record stands
 * @param offset the record's place there
 * @param key the case
 * @param at when the record was written
 * @param event what it says; null withdraws the case from a table
 */
public record Placed<V>(TopicPartition partition, long offset, String key, Instant at, V event) {

    /** Every topic the archive is fed from. */
    public static final List<Topic<?>> SOURCES = List.of(
            Topics.SUBMISSIONS,
            Topics.CURATED,
            Topics.EXTRACTED,
            Topics.DESCRIBED,
            Topics.LEDGER,
            Topics.REVIEWS,
            Topics.REJECTED,
            Topics.RECLASSIFIED);

    private static final Map<String, Topic<?>> BY_NAME =
            SOURCES.stream().collect(Collectors.toMap(Topic::name, Function.identity()));

    /**
     * Reads a record.
     *
     * @throws SerializationException when it cannot be read
     */
    public static Placed<?> of(Incoming record) {
        String name = record.partition().topic();
        Topic<?> topic = BY_NAME.get(name);
        if (topic == null) {
            throw new SerializationException("the archive has no table for " + name);
        }
        Object event = topic.value().deserializer().deserialize(name, record.value());
        return new Placed<>(record.partition(), record.offset(), record.key(), record.at(), event);
    }
}
