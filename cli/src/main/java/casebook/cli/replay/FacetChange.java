package casebook.cli.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a difference says of one facet, in words: {@code a -> b}, or which codes are gained and lost. */
final class FacetChange {

    /** When the codes are the same and only what stands behind them is not. */
    static final String SAME_CODE = "same code; confidence, evidence or second labels differ";

    private static final String NONE = "none";

    /**
     * The changes, at least one.
     *
     * @param several whether the facet may hold several codes
     */
    static List<String> of(JsonNode difference, String facet, boolean several) {
        List<String> changes = several ? gainedAndLost(difference, facet) : primary(difference, facet);
        return changes.isEmpty() ? List.of(SAME_CODE) : changes;
    }

    private static List<String> primary(JsonNode difference, String facet) {
        String before =
                codes(difference, "before", facet, true).stream().findFirst().orElse(NONE);
        String after =
                codes(difference, "after", facet, true).stream().findFirst().orElse(NONE);
        return before.equals(after) ? List.of() : List.of(before + " -> " + after);
    }

    private static List<String> gainedAndLost(JsonNode difference, String facet) {
        Set<String> before = codes(difference, "before", facet, false);
        Set<String> after = codes(difference, "after", facet, false);
        var changes = new ArrayList<String>();
        after.stream().filter(code -> !before.contains(code)).forEach(code -> changes.add("+ " + code));
        before.stream().filter(code -> !after.contains(code)).forEach(code -> changes.add("- " + code));
        return changes;
    }

    private static Set<String> codes(JsonNode difference, String side, String facet, boolean primaryOnly) {
        var codes = new LinkedHashSet<String>();
        for (JsonNode label : difference.path(side)) {
            if (label.path("facet").asText().equals(facet)
                    && (!primaryOnly || label.path("primary").asBoolean())) {
                codes.add(label.path("code").asText());
            }
        }
        return codes;
    }

    private FacetChange() {}
}
