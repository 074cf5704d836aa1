package casebook.ingest.view;

import casebook.contract.Topics;
import casebook.event.ReplayProgress;
import casebook.event.TaxonomyPublished;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every published taxonomy, and which of them is in force. */
public final class Taxonomies implements AutoCloseable {

    private final Map<String, TaxonomyPublished> byVersion = new ConcurrentHashMap<>();
    private final Replays replays;
    private final TopicFollower<TaxonomyPublished> follower;

    /**
     * Starts reading.
     *
     * @param replays tells which one is in force; stays the caller's to close
     */
    public Taxonomies(Map<String, Object> kafka, Replays replays) {
        this.replays = replays;
        this.follower = TopicFollower.start(Topics.TAXONOMIES, kafka, (version, taxonomy) -> {
            if (taxonomy != null) {
                know(taxonomy);
            }
        });
    }

    /** Takes note of a taxonomy that the broker has acknowledged. */
    public void know(TaxonomyPublished taxonomy) {
        byVersion.put(taxonomy.getVersion(), taxonomy);
    }

    /** The one of that version; empty when it was never published. */
    public Optional<TaxonomyPublished> find(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /** All of them, the oldest first. */
    public List<TaxonomyPublished> all() {
        return byVersion.values().stream()
                .sorted(Comparator.comparing(TaxonomyPublished::getPublishedAt)
                        .thenComparing(TaxonomyPublished::getVersion))
                .toList();
    }

    /** The one by which cases are judged; empty before the first order. */
    public Optional<TaxonomyPublished> inForce() {
        return replays.inForce().map(ReplayProgress::getTaxonomy).flatMap(this::find);
    }

    /** Whether everything published before the start is known. */
    public boolean ready() {
        return follower.caughtUp() && replays.ready();
    }

    @Override
    public void close() {
        follower.close();
    }
}
