package casebook.ingest.deadletter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds of letters the newest one that the same step wrote of the same record. Pure. */
final class Newest {

    private record Kind(Letter.Likeness likeness, Optional<String> stage) {

        static Kind of(Letter letter) {
            return new Kind(letter.likeness(), letter.told().stage());
        }
    }

    private final Letters letters;
    private final Set<LetterId> redriven;
    private final Map<Kind, Letter> newest = new HashMap<>();

    /**
     * Finds among these.
     *
     * @param redriven those that are being redriven, whose markers need not be told yet
     */
    Newest(Letters letters, List<Letter> redriven) {
        this.letters = letters;
        this.redriven = redriven.stream().map(Letter::id).collect(Collectors.toSet());
        letters.all().forEach(letter -> newest.put(Kind.of(letter), letter));
    }

    /** The newest, where that is another one and nobody has redriven it. */
    Optional<Letter> waitingAfter(Letter letter) {
        return Optional.ofNullable(newest.get(Kind.of(letter)))
                .filter(newer -> !newer.id().equals(letter.id()))
                .filter(newer -> !letters.isRedriven(newer) && !redriven.contains(newer.id()));
    }
}
