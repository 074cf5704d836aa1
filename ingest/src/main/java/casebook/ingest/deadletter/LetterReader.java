package casebook.ingest.deadletter;

import casebook.contract.Topics;
import casebook.event.CaseState;
import casebook.process.topic.TopicPlaces;
import casebook.process.topic.TopicReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;

/** Reads the dead letters, read committed. */
public final class LetterReader {

    private final TopicReader topics;

    /** Reads with these client properties, bootstrap servers among them. */
    public LetterReader(Map<String, Object> kafka) {
        this.topics = new TopicReader(kafka);
    }

    /** Reads with these client properties, and gives up on a broker that falls silent for so long. */
    LetterReader(Map<String, Object> kafka, Duration longestSilence) {
        this.topics = new TopicReader(kafka, longestSilence);
    }

    /** All that there are now. */
    public Letters read() {
        var letters = new ArrayList<Letter>();
        var markers = new ArrayList<Marker>();
        topics.records(Topics.DLQ, record -> Marker.of(record)
                .ifPresentOrElse(markers::add, () -> letters.add(Letter.of(record))));
        return new Letters(letters, markers);
    }

    /** The bytes that a letter holds; empty where none were kept, or it has expired meanwhile. */
    public Optional<byte[]> bytes(Letter letter) {
        try (TopicPlaces places = places()) {
            return bytes(letter, places);
        }
    }

    /** The same, for many. */
    static Optional<byte[]> bytes(Letter letter, TopicPlaces places) {
        return places.record(letter.id().partition(), letter.id().offset()).map(record -> record.value());
    }

    TopicPlaces places() {
        return topics.places(Topics.DLQ);
    }

    /** Where the letters end now: another answer wherever there are more of them. */
    Map<TopicPartition, Long> ends() {
        return topics.ends(Topics.DLQ);
    }

    /** Where the cases of these letters stand. */
    Circumstances circumstances(Iterable<Letter> letters) {
        var around = new Circumstances();
        topics.read(Topics.LEDGER, (caseId, row) -> around.ledger(row));
        reviews(letters, around);
        return around;
    }

    /** The same, where the ledger is known already. */
    Circumstances circumstances(Iterable<Letter> letters, Function<String, Optional<CaseState>> ledger) {
        var around = new Circumstances();
        letters.forEach(letter -> ledger.apply(letter.subject()).ifPresent(around::ledger));
        reviews(letters, around);
        return around;
    }

    private void reviews(Iterable<Letter> letters, Circumstances around) {
        for (Letter letter : letters) {
            if (letter.topic().equals(Topics.REVIEWS.name())) {
                topics.records(Topics.REVIEWS, around::review);
                break;
            }
        }
    }
}
