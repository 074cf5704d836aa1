package casebook.sink.archive;

import casebook.contract.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Records to be written together, in the order of their topics. */
public final class Batch {

    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<String, List<Placed<?>>> records = new HashMap<>();

    /** Takes a record in. */
    public void add(Placed<?> record) {
        records.computeIfAbsent(record.partition().topic(), topic -> new ArrayList<>())
                .add(record);
        pass(record.partition(), record.offset());
    }

    /** Moves on past a record without writing it. */
    public void pass(TopicPartition partition, long offset) {
        next.merge(partition, offset + 1, Math::max);
    }

    /** Where each partition stands once the batch is written. */
    Map<TopicPartition, Long> next() {
        return next;
    }

    /** Every record of a topic. */
    @SuppressWarnings("unchecked") // Records were read by the topic of the same name.
    <V> List<Placed<V>> of(Topic<V> topic) {
        return (List<Placed<V>>) (List<?>) records.getOrDefault(topic.name(), List.of());
    }

    /** The last record of every key of a topic, unless it tells of something older than the one before it. */
    <V> Collection<Placed<V>> newest(Topic<V> topic, Comparator<V> age) {
        var newest = new LinkedHashMap<String, Placed<V>>();
        of(topic)
                .forEach(record ->
                        newest.merge(record.key(), record, (known, news) -> isOlder(news, known, age) ? known : news));
        return newest.values();
    }

    private static <V> boolean isOlder(Placed<V> news, Placed<V> known, Comparator<V> age) {
        return news.event() != null && known.event() != null && age.compare(news.event(), known.event()) < 0;
    }
}
