package casebook.cli.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what a replay changes, facet by facet; where it disagrees with an expert, the case is told by its id. */
public final class DifferenceSum {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONFLICTS_TOLD = 20;

    private final Set<String> several;
    private final Map<String, Map<String, Integer>> changes = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    /**
     * A sum of nothing so far.
     *
     * @param several facets that may hold several codes
     */
    public DifferenceSum(Set<String> several) {
        this.several = several;
    }

    /** Adds one difference. */
    public void add(JsonNode difference) {
        if (difference.path("kind").asText().equals("CONFLICT")) {
            conflicts.add(DifferenceLine.of(difference, several));
            return;
        }
        for (JsonNode facet : difference.path("facets")) {
            String code = facet.asText();
            FacetChange.of(difference, code, several.contains(code))
                    .forEach(change -> changes.computeIfAbsent(code, first -> new TreeMap<>())
                            .merge(change, 1, Integer::sum));
        }
    }

    /** The same for a program. */
    public ObjectNode json() {
        ObjectNode json = JSON.createObjectNode();
        json.set("changes", JSON.valueToTree(changes));
        json.set("conflicts", JSON.valueToTree(conflicts));
        return json;
    }

    /** The same for a person, the most frequent change first; empty when there is none. */
    public String text() {
        var text = new StringBuilder();
        changes.forEach((facet, counts) -> {
            text.append(facet).append('\n');
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .forEach(change -> text.append("%6d  %s%n".formatted(change.getValue(), change.getKey())));
        });
        if (!conflicts.isEmpty()) {
            text.append("experts say otherwise, and their word stands\n");
            conflicts.stream()
                    .limit(CONFLICTS_TOLD)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
            if (conflicts.size() > CONFLICTS_TOLD) {
                text.append("  and %d more%n".formatted(conflicts.size() - CONFLICTS_TOLD));
            }
        }
        return text.toString();
    }
}
