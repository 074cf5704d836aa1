package casebook.ingest.replay;

import casebook.contract.Progress;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A replay as it is known now.
 *
 * @param standing where it stands
 * @param card what it tells of itself
 * @param parts what its partitions tell, in their order
 */
record Replay(ReplayStanding standing, ReplayProgress card, List<ReplayProgress> parts) {

    /** One on which the step has not decided yet. */
    static Replay requested(ReplayRequested request) {
        ReplayProgress card = ReplayProgress.newBuilder()
                .setReplayId(request.getReplayId())
                .setPartition(Progress.WHOLE)
                .setState(ReplayState.UNKNOWN)
                .setAt(request.getRequestedAt())
                .setMode(request.getMode())
                .setTaxonomy(request.getTaxonomy())
                .setTarget(request.getTarget())
                .setFilter(request.getFilter())
                .setRequestedBy(request.getRequestedBy())
                .build();
        return new Replay(ReplayStanding.REQUESTED, card, List.of());
    }

    /** One that was accepted or refused. */
    static Replay decided(ReplayProgress card, Collection<ReplayProgress> parts) {
        List<ReplayProgress> inOrder = parts.stream()
                .sorted(Comparator.comparing(ReplayProgress::getPartition))
                .toList();
        return new Replay(ReplayStanding.of(card, inOrder), card, inOrder);
    }

    String id() {
        return card.getReplayId();
    }

    /** About how many cases it walks; null until every partition has told. */
    Long cases() {
        boolean told = !parts.isEmpty()
                && parts.size() >= card.getPartitions()
                && parts.stream().map(ReplayProgress::getCases).allMatch(Objects::nonNull);
        return told ? parts.stream().mapToLong(ReplayProgress::getCases).sum() : null;
    }
}
