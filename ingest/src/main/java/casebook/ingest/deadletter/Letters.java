package casebook.ingest.deadletter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every dead letter, oldest first, and which of them have been redriven. */
public final class Letters {

    private final List<Letter> all;
    private final Map<LetterId, Letter> byId = new HashMap<>();
    private final Map<LetterId, Marker> markers = new HashMap<>();
    private final Map<Letter.Likeness, Integer> redrives = new HashMap<>();

    /** These, in whatever order they were read. */
    public Letters(List<Letter> letters, List<Marker> markers) {
        this.all = letters.stream()
                .sorted(Comparator.comparing(Letter::at)
                        .thenComparing(letter -> letter.id().partition())
                        .thenComparing(letter -> letter.id().offset()))
                .toList();
        markers.forEach(marker -> this.markers.put(marker.letter(), marker));
        for (Letter letter : all) {
            byId.put(letter.id(), letter);
            int told = letter.told().redrives();
            int marked = marker(letter).map(Marker::redrives).orElse(0);
            redrives.merge(letter.likeness(), Math.max(told, marked), Math::max);
        }
    }

    /** All of them. */
    public List<Letter> all() {
        return all;
    }

    /** The letter that lies there. */
    public Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether it has been redriven. */
    public boolean isRedriven(Letter letter) {
        return markers.containsKey(letter.id());
    }

    /** How many have not been. */
    public long waiting() {
        return all.stream().filter(letter -> !isRedriven(letter)).count();
    }

    /**
     * How often the record of a letter has been redriven: as its header says, or as is marked on letters of the same record,
     * for a replay carries no header.
     */
    public int redrives(Letter letter) {
        return redrives.getOrDefault(letter.likeness(), 0);
    }

    /** What says that a letter has been redriven; empty while it has not been. */
    public Optional<Marker> marker(Letter letter) {
        return Optional.ofNullable(markers.get(letter.id()));
    }
}
