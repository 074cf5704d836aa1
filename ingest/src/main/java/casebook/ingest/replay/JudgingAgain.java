package casebook.ingest.replay;

import casebook.event.ReplayFilter;
import casebook.event.ReplayFrom;
import casebook.event.ReplayMode;
import casebook.ingest.http.Patience;
import casebook.ingest.http.Refusal;
import java.util.List;
import java.util.Optional;

/** Has some cases judged again under the taxonomy in force, for another door, and waits a while for the end of it. */
final class JudgingAgain {

    private final Requesting requesting;
    private final KnownReplays known;

    JudgingAgain(Requesting requesting, KnownReplays known) {
        this.requesting = requesting;
        this.known = known;
    }

    /**
     * Asks for the replay and waits.
     *
     * @param replayId asked for twice, it is the same replay, whatever is in force by now, unless that came to nothing
     * @return why it did not go through, or not yet; empty when it has
     */
    Optional<String> judge(String replayId, List<String> caseIds, String who) {
        String asked;
        try {
            Patience.untilKnown(known::ready);
            asked = nextId(replayId);
            if (known.find(asked).isEmpty()) {
                requesting.request(wish(asked, caseIds, who), who);
            }
        } catch (Refusal refusal) {
            return Optional.of(
                    "no replay could be asked for: " + refusal.problem().detail());
        }
        Patience.until(() -> known.get(asked).standing().isEnd());
        return trouble(known.get(asked));
    }

    /** A replay that came to nothing before is asked for under another id. */
    private String nextId(String replayId) {
        String id = replayId;
        for (int again = 2; isInVain(id); again++) {
            id = replayId + "-" + again;
        }
        return id;
    }

    private boolean isInVain(String id) {
        return known.find(id)
                .filter(replay -> replay.standing().isEnd() && trouble(replay).isPresent())
                .isPresent();
    }

    private static Optional<String> trouble(Replay replay) {
        String id = replay.id();
        return switch (replay.standing()) {
            case DONE ->
                replay.parts().stream().anyMatch(part -> part.getMatched() > 0)
                        ? Optional.empty()
                        : Optional.of("the replay " + id + " found no such case; nothing was written");
            case REFUSED -> Optional.of("refused: " + replay.card().getReason());
            case ABORTED -> Optional.of("the replay " + id + " was aborted");
            default ->
                Optional.of("the replay " + id + " judges its case and has not come to its end yet; the same letters"
                        + " redriven again after that are known to be done");
        };
    }

    private static Wish wish(String id, List<String> caseIds, String who) {
        ReplayFilter filter = ReplayFilter.newBuilder().setCaseIds(caseIds).build();
        return new Wish(id, ReplayMode.APPLY, null, null, ReplayFrom.CLASSIFY, filter, who);
    }
}
