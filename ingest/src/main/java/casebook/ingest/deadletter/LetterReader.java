package casebook.ingest.deadletter;

import casebook.contract.Topics;
import casebook.process.topic.TopicPlaces;
import casebook.process.topic.TopicReader;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Reads the dead letters, read committed. */
public final class LetterReader {

    private final TopicReader topics;

    /** Reads with these client properties, bootstrap servers among them. */
    public LetterReader(Map<String, Object> kafka) {
        this.topics = new TopicReader(kafka);
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

    /** Where the cases of these letters stand. */
    Circumstances circumstances(Iterable<Letter> letters) {
        var around = new Circumstances();
        topics.read(Topics.LEDGER, (caseId, row) -> around.ledger(row));
        for (Letter letter : letters) {
            if (letter.topic().equals(Topics.REVIEWS.name())) {
                topics.records(Topics.REVIEWS, around::review);
                break;
            }
        }
        return around;
    }
}
