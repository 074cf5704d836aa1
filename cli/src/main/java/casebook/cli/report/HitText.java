package casebook.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;

/** Where the words of a query stand: a line for the case and its title, a line for a passage of it. */
public final class HitText {

    /**
     * The lines of every hit, with a final line feed.
     *
     * @param hits as the desk tells them
     * @param emphasised makes a found word stand out
     */
    public static String of(Iterable<JsonNode> hits, UnaryOperator<String> emphasised) {
        var text = new StringBuilder();
        for (JsonNode hit : hits) {
            text.append(hit.path("caseId").asText())
                    .append("  ")
                    .append(line(hit.path("title"), emphasised))
                    .append("\n    ")
                    .append(line(hit.path("snippet"), emphasised))
                    .append(
                            hit.hasNonNull("file")
                                    ? "  (" + Plain.line(hit.path("file").asText()) + ")"
                                    : "")
                    .append('\n');
        }
        return text.toString();
    }

    private static String line(JsonNode pieces, UnaryOperator<String> emphasised) {
        var line = new StringBuilder();
        for (JsonNode piece : pieces) {
            String text = Plain.line(piece.path("text").asText());
            line.append(piece.path("hit").asBoolean() ? emphasised.apply(text) : text);
        }
        return line.toString();
    }

    private HitText() {}
}
