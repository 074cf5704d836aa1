package casebook.ingest.deadletter;

import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import casebook.process.topic.TopicPlaces;
import casebook.process.topic.TopicReader;
import java.util.Map;
import java.util.Optional;

/** Reads the dead letters, read committed. */
public final class LetterReader {

    private final TopicReader topics;

    /** Reads with these client properties, bootstrap servers among them. */
    public LetterReader(Map<String, Object> kafka) {
        this.topics = new TopicReader(kafka);
    }

    /** Reads by this reader. */
    LetterReader(TopicReader topics) {
        this.topics = topics;
    }

    /** All that there are now. */
    public Letters read() {
        var letters = new GrowingLetters();
        topics.records(Topics.DLQ, letters::take);
        return letters.whole();
    }

    /** The bytes and all headers of a letter; what is kept of it where it has expired meanwhile. */
    public DeadLetter whole(Letter letter) {
        try (TopicPlaces places = places()) {
            return whole(letter, places).orElse(letter.told());
        }
    }

    /** The same, for many; empty where it has expired meanwhile. */
    static Optional<DeadLetter> whole(Letter letter, TopicPlaces places) {
        // A topic that was made anew has other letters at the same places.
        return places.record(letter.id().partition(), letter.id().offset())
                .filter(letter::isAs)
                .map(record -> new DeadLetter(record.value(), record.headers()));
    }

    TopicPlaces places() {
        return topics.places(Topics.DLQ);
    }

    /** Where the cases of these letters stand. */
    Circumstances circumstances(Iterable<Letter> letters) {
        var around = new Circumstances();
        topics.read(Topics.LEDGER, (caseId, row) -> around.ledger(row));
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
