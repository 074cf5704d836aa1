package casebook.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds labels in a curated record, as JSON under Avro's field names. */
public final class Labels {

    /** The codes of a facet, the primary one first; empty when the classifier abstained. */
    public static List<String> codes(JsonNode record, String facet) {
        var codes = new ArrayList<String>();
        for (JsonNode label : record.path("labels")) {
            if (label.path("facet").asText().equals(facet)) {
                int at = label.path("primary").asBoolean() && !facet.equals("modality") ? 0 : codes.size();
                codes.add(Math.min(at, codes.size()), label.path("code").asText());
            }
        }
        return codes;
    }

    /** How sure the primary label of a facet is, as 0.00 to 1.00; a dash when there is none. */
    public static String confidence(JsonNode record, String facet) {
        return primary(record, facet)
                .map(label -> String.format(
                        Locale.ROOT, "%.2f", label.path("confidence").asDouble()))
                .orElse("-");
    }

    /** The base models with their parameter counts in billions. */
    public static List<String> baseModels(JsonNode record) {
        var models = new ArrayList<String>();
        for (JsonNode mention : record.path("models")) {
            if (mention.path("role").asText().equals("BUILT_ON")) {
                var name = new StringBuilder(mention.path("name").asText());
                mention.path("parametersBillions")
                        .forEach(count -> name.append(' ').append(billions(count)));
                models.add(name.toString());
            }
        }
        return models;
    }

    private static Optional<JsonNode> primary(JsonNode record, String facet) {
        for (JsonNode label : record.path("labels")) {
            if (label.path("facet").asText().equals(facet)
                    && label.path("primary").asBoolean()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    private static String billions(JsonNode count) {
        double value = count.asDouble();
        return (value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value)) + "B";
    }

    private Labels() {}
}
