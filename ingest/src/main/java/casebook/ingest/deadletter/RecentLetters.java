package casebook.ingest.deadletter;

import casebook.event.CaseState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;

/** The dead letters as they are when asked, read anew only when something has come to them. */
final class RecentLetters {

    private static final Duration REST = Duration.ofSeconds(3);

    private final LetterReader reader;
    private final Function<String, Optional<CaseState>> ledger;
    private Map<TopicPartition, Long> ends = Map.of();
    private Letters letters;
    private RuntimeException trouble;
    private long troubleSince;

    /** Reads by this reader; the ledger is asked where a case stands. */
    RecentLetters(LetterReader reader, Function<String, Optional<CaseState>> ledger) {
        this.reader = reader;
        this.ledger = ledger;
    }

    /** All that there are. Whoever waited while the broker was silent, or comes soon after, is told so at once. */
    synchronized Letters now() {
        if (trouble != null && System.nanoTime() - troubleSince < REST.toNanos()) {
            throw trouble;
        }
        try {
            trouble = null;
            return read();
        } catch (RuntimeException away) {
            trouble = away;
            troubleSince = System.nanoTime();
            throw away;
        }
    }

    private Letters read() {
        Map<TopicPartition, Long> now = reader.ends();
        if (letters == null || !now.equals(ends)) {
            letters = reader.read();
            ends = now;
        }
        return letters;
    }

    /** What a redrive of these would do. */
    List<Fate> fates(Letters all, List<Letter> chosen) {
        List<Letter> waiting =
                chosen.stream().filter(letter -> !all.isRedriven(letter)).toList();
        return new Fates(all, reader.circumstances(waiting, ledger), Fates.MOST_REDRIVES).of(chosen);
    }
}
