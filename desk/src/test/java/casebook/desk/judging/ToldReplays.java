package casebook.desk.judging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Replays and differences as the door tells them, as tests want them. */
public final class ToldReplays {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Replay replay(String id, String mode, String state, String taxonomy, long generation) {
        return Replay.of(told(id, mode, state, taxonomy, generation));
    }

    public static ObjectNode told(String id, String mode, String state, String taxonomy, long generation) {
        return JSON.createObjectNode()
                .put("replayId", id)
                .put("mode", mode)
                .put("state", state)
                .put("taxonomy", taxonomy)
                .put("generation", generation)
                .put("requestedBy", "li")
                .put("acceptedAt", generation == 0 ? null : "2026-03-01T08:00:00Z")
                .put("reason", "");
    }

    public static Replay of(JsonNode told) {
        return Replay.of(told);
    }

    /** What was read of these lines. */
    public static Differences differences(String... lines) {
        var reading = new DifferenceReading();
        List.of(lines).forEach(line -> reading.accept(json(line)));
        return reading.end();
    }

    /** A line: of a facet before and after, codes with commas between, the first of them the primary one. */
    public static String line(String kind, String caseId, String facet, String before, String after) {
        return "{\"caseId\":\"%s\",\"kind\":\"%s\",\"facets\":[\"%s\"],\"before\":[%s],\"after\":[%s]}"
                .formatted(caseId, kind, facet, labels(facet, before), labels(facet, after));
    }

    private static String labels(String facet, String codes) {
        var labels = new ArrayList<String>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(",")) {
            labels.add(
                    "{\"facet\":\"%s\",\"code\":\"%s\",\"primary\":%s,\"confidence\":0.876,\"origin\":\"RULE\",\"evidence\":[{\"text\":\"it says %s\"}]}"
                            .formatted(facet, code, codes.startsWith(code), code));
        }
        return String.join(",", labels);
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private ToldReplays() {}
}
