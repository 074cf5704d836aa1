package casebook.sink.archive;

import casebook.contract.Topic;
import casebook.contract.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
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

    /** Topics on which a null says that something is gone. */
    private static final Set<Topic<?>> DELETING = Set.of(Topics.CURATED, Topics.DESCRIBED);

    /**
     * Reads a record.
     *
     * @throws SerializationException when it cannot be read, or tells of no case
     */
    public static Placed<?> of(Incoming record) {
        String name = record.partition().topic();
        Topic<?> topic = BY_NAME.get(name);
        if (topic == null) {
            throw new SerializationException("the archive has no table for " + name);
        }
        Object event = topic.value().deserializer().deserialize(name, record.value());
        if (record.key() == null || record.key().indexOf('\0') >= 0) {
            throw new SerializationException("its key is no case: " + record.key());
        }
        if (event == null ? !DELETING.contains(topic) : !record.key().equals(caseOf(event))) {
            throw new SerializationException("it tells of another case than its key, or of none: " + record.key());
        }
        return new Placed<>(record.partition(), record.offset(), record.key(), record.at(), event);
    }

    private static Object caseOf(Object event) {
        return ((SpecificRecord) event)
                .get(((SpecificRecord) event).getSchema().getField("caseId").pos());
    }
}
