package casebook.desk.page.health;

import casebook.desk.record.LedgerSum.Unfinished;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the doors say of the house.
 *
 * @param sum the ledger's; empty while what was written earlier is still being read
 * @param oldest the case that has waited longest for its end
 * @param lags what lies before each stage, in their order; empty where nobody knows
 */
record House(Optional<Sum> sum, Optional<Unfinished> oldest, Map<String, OptionalLong> lags) {

    /** As the door tells it. */
    static House of(JsonNode told) {
        var lags = new LinkedHashMap<String, OptionalLong>();
        for (JsonNode stage : told.path("stages")) {
            JsonNode lag = stage.path("lag");
            lags.put(
                    stage.path("stage").asText(),
                    lag.isIntegralNumber() ? OptionalLong.of(lag.asLong()) : OptionalLong.empty());
        }
        return new House(sum(told), oldest(told.path("oldestUnfinished")), lags);
    }

    private static Optional<Sum> sum(JsonNode told) {
        if (!told.path("cases").isObject()) {
            return Optional.empty();
        }
        var cases = new LinkedHashMap<String, Long>();
        JsonNode counts = told.path("cases");
        counts.fieldNames()
                .forEachRemaining(state -> cases.put(state, counts.path(state).asLong()));
        return Optional.of(Sum.of(told.path("accepted").asLong(), cases));
    }

    private static Optional<Unfinished> oldest(JsonNode oldest) {
        return oldest.isObject()
                ? Optional.of(new Unfinished(
                        oldest.path("caseId").asText(),
                        oldest.path("state").asText(),
                        Instant.parse(oldest.path("since").asText())))
                : Optional.empty();
    }
}
