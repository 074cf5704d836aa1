package casebook.cli.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** One difference as a line for a person. */
public final class DifferenceLine {

    /**
     * The case and what changes in it.
     *
     * @param several facets that may hold several codes
     */
    public static String of(JsonNode difference, Set<String> several) {
        var facets = new StringJoiner("; ");
        for (JsonNode facet : difference.path("facets")) {
            String code = facet.asText();
            facets.add(code + ": " + String.join(", ", FacetChange.of(difference, code, several.contains(code))));
        }
        return "%s  %s  %s"
                .formatted(
                        difference.path("caseId").asText(),
                        difference.path("kind").asText().toLowerCase(Locale.ROOT),
                        facets);
    }

    private DifferenceLine() {}
}
