package casebook.desk.judging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cases a replay is for.
 *
 * @param caseIds how many cases it names; 0 for all
 * @param sectors codes; none for all
 * @param confidenceBelow null where it does not count
 * @param receivedFrom null where it does not count
 * @param receivedBefore null where it does not count
 * @param classifier null where it does not count
 */
public record Filter(
        int caseIds,
        List<String> sectors,
        Double confidenceBelow,
        String receivedFrom,
        String receivedBefore,
        String classifier) {

    static Filter of(JsonNode told) {
        var sectors = new ArrayList<String>();
        told.path("sectors").forEach(sector -> sectors.add(sector.asText()));
        return new Filter(
                told.path("caseIds").size(),
                sectors,
                told.hasNonNull("confidenceBelow")
                        ? told.path("confidenceBelow").asDouble()
                        : null,
                text(told, "receivedFrom"),
                text(told, "receivedBefore"),
                text(told, "classifier"));
    }

    /** Whether it lets every case through. */
    public boolean isOpen() {
        return caseIds == 0
                && sectors.isEmpty()
                && confidenceBelow == null
                && receivedFrom == null
                && receivedBefore == null
                && classifier == null;
    }

    private static String text(JsonNode told, String name) {
        return told.hasNonNull(name) ? told.path(name).asText() : null;
    }
}
