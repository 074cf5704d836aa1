package casebook.ingest.deadletter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds of letters the newest one that the same step wrote of the same record. Pure. */
final class Newest {

    private record Kind(Letter.Likeness likeness, Optional<String> stage) {

        static Kind of(Letter letter) {
            return new Kind(letter.likeness(), letter.told().stage());
        }
    }

    private final Letters letters;
    private final Map<Kind, Letter> newest = new HashMap<>();

    Newest(Letters letters) {
        this.letters = letters;
        letters.all().forEach(letter -> newest.put(Kind.of(letter), letter));
    }

    /** The newest, where that is another one and nobody has redriven it. */
    Optional<Letter> waitingAfter(Letter letter) {
        return Optional.ofNullable(newest.get(Kind.of(letter)))
                .filter(newer -> !newer.id().equals(letter.id()))
                .filter(newer -> !letters.isRedriven(newer));
    }
}
