package casebook.cli.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The words of a row.
 *
 * @param id its id; empty where it has none
 * @param title its title; empty where it has none
 * @param text its text, never blank
 */
public record TextRow(Optional<String> id, String title, String text) {

    /** A row that cannot be used; the message says why and what to do. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        /** A refusal. */
        public Refused(String why) {
            super(why);
        }
    }

    /**
     * Reads one.
     *
     * @throws Refused when it has no text
     */
    public static TextRow of(ObjectNode row) throws Refused {
        String text = words(row, "text");
        if (text.isBlank()) {
            throw new Refused("it has no text: give the words of the case as \"text\"");
        }
        JsonNode id = row.path("id");
        return new TextRow(
                id.isValueNode() && !id.isNull() ? Optional.of(id.asText()) : Optional.empty(),
                words(row, "title"),
                text);
    }

    private static String words(ObjectNode row, String field) throws Refused {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        } else if (!value.isTextual()) {
            throw new Refused("its %s is no text: write it in quotes".formatted(field));
        }
        return value.textValue();
    }
}
