package casebook.ingest.view;

import casebook.contract.Progress;
import casebook.contract.Topics;
import casebook.event.ReplayProgress;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every replay that was ever decided on, and how far each partition has come with it. */
public final class Replays implements AutoCloseable {

    private final Map<String, ReplayProgress> wholes = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, ReplayProgress>> parts = new ConcurrentHashMap<>();
    private final TopicFollower<ReplayProgress> follower;

    /** Starts reading. */
    public Replays(Map<String, Object> kafka) {
        follower = TopicFollower.start(Topics.PROGRESS, kafka, (key, progress) -> {
            if (progress != null && progress.getPartition() == Progress.WHOLE) {
                wholes.put(progress.getReplayId(), progress);
            } else if (progress != null) {
                parts.computeIfAbsent(progress.getReplayId(), id -> new ConcurrentHashMap<>())
                        .put(progress.getPartition(), progress);
            }
        });
    }

    /** What became of a request; empty when the step has not decided on one of that id. */
    public Optional<ReplayProgress> find(String replayId) {
        return Optional.ofNullable(wholes.get(replayId));
    }

    /** All that were decided on, the newest first. */
    public List<ReplayProgress> all() {
        return wholes.values().stream()
                .sorted(Comparator.comparing(ReplayProgress::getAt)
                        .thenComparing(ReplayProgress::getGeneration)
                        .reversed())
                .toList();
    }

    /** How far each partition has come with a replay; empty before the first has told. */
    public Collection<ReplayProgress> parts(String replayId) {
        return parts.getOrDefault(replayId, Map.of()).values();
    }

    /** The order by which cases are judged; empty before the first. */
    public Optional<ReplayProgress> inForce() {
        return wholes.values().stream()
                .filter(whole -> whole.getGeneration() > 0 && Progress.isEnforcing(whole.getMode()))
                .max(Comparator.comparing(ReplayProgress::getGeneration));
    }

    /** Whether everything written before the start is known. */
    public boolean ready() {
        return follower.caughtUp();
    }

    @Override
    public void close() {
        follower.close();
    }
}
