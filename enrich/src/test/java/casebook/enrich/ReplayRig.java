package casebook.enrich;

import static casebook.contract.Topics.CURATED;
import static casebook.contract.Topics.ONE_ORDER;
import static casebook.contract.Topics.PROGRESS;
import static casebook.contract.Topics.REPLAYS;
import static casebook.enrich.Events.request;

import casebook.event.CaseCurated;
import casebook.event.Label;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replays on a rig, and what the last look at its topics found. */
final class ReplayRig {

    private final Rig rig;
    private final Map<String, CaseCurated> told = new TreeMap<>();
    private final Map<String, ReplayProgress> parts = new HashMap<>();

    ReplayRig(Rig rig) {
        this.rig = rig;
    }

    /** What a case was told as last, as far as anybody has looked. */
    CaseCurated told(String caseId) {
        return told.get(caseId);
    }

    ReplayProgress last(String replayId) {
        rig.read(PROGRESS).stream()
                .filter(part -> part.getPartition() == 0)
                .forEach(part -> parts.put(part.getReplayId(), part));
        return parts.get(replayId);
    }

    void replay(String replayId, ReplayMode mode, String taxonomy) {
        rig.send(REPLAYS, ONE_ORDER, request(replayId, mode, taxonomy));
        rig.walk();
    }

    Map<String, CaseCurated> curated() {
        rig.readWithKeys(CURATED).forEach(record -> told.put(record.key, record.value));
        return told;
    }

    Map<String, List<Label>> labels() {
        Map<String, List<Label>> labels = new TreeMap<>();
        curated().forEach((caseId, record) -> labels.put(caseId, record.getLabels()));
        return labels;
    }
}
