package casebook.ingest.health;

import casebook.contract.Group;
import casebook.event.LedgerState;
import casebook.ingest.view.LedgerSum;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How the house is, as the door tells it. Pure. */
final class HealthJson {

    /**
     * Tells it.
     *
     * @param accepted how many cases were ever accepted
     * @param ledger empty while what was written earlier is still being read
     */
    static ObjectNode of(int accepted, Optional<LedgerSum> ledger, Map<Group, OptionalLong> lags) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ledger.ifPresentOrElse(
                sum -> {
                    json.put("accepted", accepted);
                    ObjectNode cases = json.putObject("cases");
                    for (LedgerState state : LedgerState.values()) {
                        cases.put(state.name(), sum.cases().getOrDefault(state, 0));
                    }
                    sum.oldest()
                            .ifPresentOrElse(
                                    oldest -> unfinished(json, oldest, sum), () -> json.putNull("oldestUnfinished"));
                },
                () -> json.putNull("accepted").putNull("cases").putNull("oldestUnfinished"));
        var stages = json.putArray("stages");
        lags.forEach((group, lag) -> {
            ObjectNode stage = stages.addObject()
                    .put("stage", group.name().toLowerCase(Locale.ROOT))
                    .put("group", group.id());
            lag.ifPresentOrElse(places -> stage.put("lag", places), () -> stage.putNull("lag"));
        });
        return json;
    }

    private static void unfinished(ObjectNode json, LedgerSum.Unfinished oldest, LedgerSum sum) {
        json.putObject("oldestUnfinished")
                .put("caseId", oldest.caseId())
                .put("state", oldest.state().name())
                .put("since", oldest.since().toString())
                .put("seconds", sum.oldestUnfinished().toSeconds());
    }

    private HealthJson() {}
}
