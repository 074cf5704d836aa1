package casebook.enrich.replay;

import casebook.event.ReplayProgress;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;

/** What the step replay decided: which requests it knows, which it accepted, and the number of the last order. */
final class Decisions {

    /** No replay can have it for an id. */
    private static final String LAST = "#last";

    /** Where the last number stood before; a house that has judged cases must not begin anew. */
    private static final String EARLIER_LAST = "last";

    private final KeyValueStore<String, Long> generations;
    private final KeyValueStore<String, ReplayProgress> accepted;

    /**
     * Those in these stores.
     *
     * @param generations by replay id, 0 for a refused one; and the last of all
     * @param accepted what was told of each accepted one as a whole
     */
    Decisions(KeyValueStore<String, Long> generations, KeyValueStore<String, ReplayProgress> accepted) {
        this.generations = generations;
        this.accepted = accepted;
    }

    boolean know(String replayId) {
        return generations.get(replayId) != null;
    }

    long last() {
        Long last = generations.get(LAST);
        Long earlier = generations.get(EARLIER_LAST);
        return last != null ? last : earlier != null ? earlier : 0;
    }

    History history() {
        List<ReplayProgress> all = new ArrayList<>();
        try (var iterator = accepted.all()) {
            iterator.forEachRemaining(entry -> all.add(entry.value));
        }
        return new History(all);
    }

    /** Remembers a decision, as it is told. */
    void add(ReplayProgress decision) {
        generations.put(decision.getReplayId(), decision.getGeneration());
        if (decision.getGeneration() > 0) {
            generations.put(LAST, decision.getGeneration());
            accepted.put(decision.getReplayId(), decision);
        }
    }
}
