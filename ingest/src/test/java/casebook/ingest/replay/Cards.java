package casebook.ingest.replay;

import casebook.contract.Progress;
import casebook.contract.TrustedEvents;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import java.time.Instant;

/** What a replay and its partitions tell, as tests want it. */
final class Cards {

    static {
        TrustedEvents.trust();
    }

    static final Instant START = Instant.parse("2024-03-01T08:00:00Z");

    static ReplayProgress whole(String replayId, ReplayState state, int partitions) {
        return ReplayProgress.newBuilder()
                .setReplayId(replayId)
                .setPartition(Progress.WHOLE)
                .setGeneration(state == ReplayState.REFUSED ? 0 : 2)
                .setState(state)
                .setMode(ReplayMode.PREVIEW)
                .setTaxonomy("next")
                .setClassifier("rules-1")
                .setRequestedBy("li")
                .setPartitions(partitions)
                .setAt(START)
                .build();
    }

    static ReplayProgress part(int partition, ReplayState state, long walked, Long cases) {
        return ReplayProgress.newBuilder()
                .setReplayId("a")
                .setPartition(partition)
                .setGeneration(2)
                .setState(state)
                .setWalked(walked)
                .setCases(cases)
                .setAt(START.plusSeconds(10))
                .build();
    }

    static ReplayRequested request(ReplayMode mode, String target) {
        return ReplayRequested.newBuilder()
                .setReplayId("a")
                .setMode(mode)
                .setTarget(target)
                .setFilter(Wish.EVERYTHING)
                .setRequestedBy("li")
                .setRequestedAt(START)
                .build();
    }

    private Cards() {}
}
