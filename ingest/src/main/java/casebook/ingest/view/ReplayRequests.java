package casebook.ingest.view;

import casebook.contract.Topics;
import casebook.event.ReplayRequested;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every replay that was ever asked for, decided on or not; what this process asked for is known at once. */
public final class ReplayRequests implements AutoCloseable {

    private final Map<String, ReplayRequested> byId = new ConcurrentHashMap<>();
    private final TopicFollower<ReplayRequested> follower;

    /** Starts reading. */
    public ReplayRequests(Map<String, Object> kafka) {
        follower = TopicFollower.start(Topics.REPLAYS, kafka, (key, request) -> {
            if (request != null) {
                know(request);
            }
        });
    }

    /** Takes note of a request that the broker has acknowledged; of two with one id the first counts. */
    public void know(ReplayRequested request) {
        byId.putIfAbsent(request.getReplayId(), request);
    }

    /** The request of that id; empty when there was none. */
    public Optional<ReplayRequested> find(String replayId) {
        return Optional.ofNullable(byId.get(replayId));
    }

    /** All of them, the newest first. */
    public List<ReplayRequested> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(ReplayRequested::getRequestedAt)
                        .thenComparing(ReplayRequested::getReplayId)
                        .reversed())
                .toList();
    }

    /** Whether everything asked for before the start is known. */
    public boolean ready() {
        return follower.caughtUp();
    }

    @Override
    public void close() {
        follower.close();
    }
}
