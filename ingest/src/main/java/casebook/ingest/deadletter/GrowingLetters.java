package casebook.ingest.deadletter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Gathers letters and markers as they come, and lets go of those that have expired. For one thread at a time. Pure. */
final class GrowingLetters {

    private final List<Letter> letters = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private Letters whole = new Letters(letters, markers);

    /** Takes a record of the topic. */
    void take(ConsumerRecord<byte[], byte[]> record) {
        Marker.of(record).ifPresentOrElse(markers::add, () -> letters.add(Letter.of(record)));
        whole = null;
    }

    /** Lets go of what lies before the beginning of its partition. */
    void expire(IntToLongFunction beginnings) {
        boolean some = letters.removeIf(letter -> isBefore(beginnings, letter.id()));
        if (some) {
            markers.removeIf(marker -> isBefore(beginnings, marker.letter()));
            whole = null;
        }
    }

    private static boolean isBefore(IntToLongFunction beginnings, LetterId id) {
        return id.offset() < beginnings.applyAsLong(id.partition());
    }

    /** All that there are so far. */
    Letters whole() {
        if (whole == null) {
            whole = new Letters(letters, markers);
        }
        return whole;
    }
}
