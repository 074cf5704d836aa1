package casebook.ingest.replay;

import casebook.contract.EventJson;
import casebook.event.ReplayProgress;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.ToLongFunction;

/** A replay as the door tells it. Pure. */
final class ReplayJson {

    static ObjectNode of(Replay replay) {
        ReplayProgress card = replay.card();
        boolean accepted = replay.standing() != ReplayStanding.REQUESTED && replay.standing() != ReplayStanding.REFUSED;
        Long cases = replay.cases();
        Pace pace = Pace.of(card.getAt(), replay.parts(), cases, replay.standing() == ReplayStanding.RUNNING);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("replayId", card.getReplayId())
                .put("mode", card.getMode().name())
                .put("state", replay.standing().name())
                .put("taxonomy", card.getTaxonomy())
                .put("target", card.getTarget())
                .put("classifier", card.getClassifier())
                .put("generation", card.getGeneration())
                .put("requestedBy", card.getRequestedBy())
                .put("acceptedAt", accepted ? card.getAt().toString() : null);
        json.set("filter", card.getFilter() == null ? null : EventJson.tree(card.getFilter()));
        json.put("partitions", card.getPartitions())
                .put("partitionsDone", ReplayStanding.ended(replay.parts()))
                .put("cases", cases)
                .put("walked", sum(replay, ReplayProgress::getWalked))
                .put("matched", sum(replay, ReplayProgress::getMatched))
                .put("changed", sum(replay, ReplayProgress::getChanged))
                .put("conflicts", sum(replay, ReplayProgress::getConflicts))
                .put("failed", sum(replay, ReplayProgress::getFailed))
                .put("casesPerSecond", pace.casesPerSecond())
                .put("secondsLeft", pace.secondsLeft());
        var parts = json.putArray("parts");
        replay.parts().forEach(part -> parts.add(part(part)));
        return json.put("reason", card.getReason());
    }

    private static ObjectNode part(ReplayProgress part) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("partition", part.getPartition())
                .put("state", part.getState().name())
                .put("walked", part.getWalked())
                .put("matched", part.getMatched())
                .put("changed", part.getChanged())
                .put("conflicts", part.getConflicts())
                .put("failed", part.getFailed())
                .put("cases", part.getCases())
                .put("at", part.getAt().toString());
    }

    private static long sum(Replay replay, ToLongFunction<ReplayProgress> count) {
        return replay.parts().stream().mapToLong(count).sum();
    }

    private ReplayJson() {}
}
