package casebook.enrich.replay;

import casebook.contract.Progress;
import casebook.event.ReplayProgress;
import java.util.stream.IntStream;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** How far every partition has come with every replay, as the partitions tell. */
record ProgressShelf(ReadOnlyKeyValueStore<String, ReplayProgress> told) {

    /** Whether a partition is still to tell that it has come to the end. */
    boolean isWalking(ReplayProgress replay) {
        return IntStream.range(0, replay.getPartitions())
                .mapToObj(partition -> told.get(Progress.key(replay.getReplayId(), partition)))
                .anyMatch(part -> part == null || !Progress.isOver(part));
    }
}
