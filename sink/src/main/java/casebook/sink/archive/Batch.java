package casebook.sink.archive;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.contract.Usable;
import casebook.event.CaseCurated;
import casebook.event.CaseExtracted;
import casebook.event.CaseState;
import casebook.event.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;

/** Records to be written together: of each case only the last record of each table topic counts. */
public final class Batch {

    /** An event with its place in its partition. */
    record Placed<V>(String key, V event, int partition, long offset) {}

    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<String, Placed<CaseCurated>> curated = new LinkedHashMap<>();
    private final Map<String, Placed<CaseExtracted>> extracted = new LinkedHashMap<>();
    private final Map<String, Placed<CaseState>> states = new LinkedHashMap<>();
    private final List<Placed<Rejection>> rejections = new ArrayList<>();

    /**
     * Takes a record in.
     *
     * @throws SerializationException when it cannot be read; the batch is as before
     */
    public void add(Incoming record) {
        String topic = record.partition().topic();
        if (topic.equals(Topics.CURATED.name())) {
            curated.put(record.key(), read(Topics.CURATED, record));
        } else if (topic.equals(Topics.EXTRACTED.name())) {
            Placed<CaseExtracted> text = read(Topics.EXTRACTED, record);
            // The step that describes goes on with the text it has; so does the archive.
            if (Usable.isText(text.event())) {
                extracted.merge(record.key(), text, Batch::newer);
            }
        } else if (topic.equals(Topics.LEDGER.name())) {
            states.put(record.key(), read(Topics.LEDGER, record));
        } else if (topic.equals(Topics.REJECTED.name())) {
            rejections.add(read(Topics.REJECTED, record));
        }
        pass(record.partition(), record.offset());
    }

    /** Moves on past a record without writing it. */
    public void pass(TopicPartition partition, long offset) {
        next.merge(partition, offset + 1, Math::max);
    }

    private static <V> Placed<V> read(Topic<V> topic, Incoming record) {
        V event = topic.value().deserializer().deserialize(topic.name(), record.value());
        return new Placed<>(record.key(), event, record.partition().partition(), record.offset());
    }

    /** The higher (revision, extraction) wins, the first of an equal pair wins. */
    private static Placed<CaseExtracted> newer(Placed<CaseExtracted> known, Placed<CaseExtracted> news) {
        int revisions =
                Integer.compare(news.event().getRevision(), known.event().getRevision());
        int extractions =
                Integer.compare(news.event().getExtraction(), known.event().getExtraction());
        return revisions > 0 || (revisions == 0 && extractions > 0) ? news : known;
    }

    Map<TopicPartition, Long> next() {
        return next;
    }

    Iterable<Placed<CaseCurated>> curated() {
        return curated.values();
    }

    Iterable<Placed<CaseExtracted>> extracted() {
        return extracted.values();
    }

    Iterable<Placed<CaseState>> states() {
        return states.values();
    }

    List<Placed<Rejection>> rejections() {
        return rejections;
    }
}
