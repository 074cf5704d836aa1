package casebook.cli.evaluate;

import casebook.cli.jsonl.JsonLine;
import casebook.cli.jsonl.TextRow;
import casebook.cli.jsonl.TextRow.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a labelled row and refuses what cannot be compared. */
public final class RowReader {

    private final Codes codes;

    /** A reader of rows labelled with these codes. */
    public RowReader(Codes codes) {
        this.codes = codes;
    }

    /**
     * The row on a line.
     *
     * @throws Refused when it cannot be used; the message says why and what to do, and does not name the line
     */
    public LabelledRow read(JsonLine line) throws Refused {
        if (line.row().isEmpty()) {
            throw new Refused(line.complaint());
        }
        ObjectNode row = line.row().get();
        TextRow words = TextRow.of(row);
        JsonNode language = row.path("lang");
        var labelled = new LabelledRow(
                words.id().orElse(line.place()),
                language.isTextual() && !language.textValue().isBlank()
                        ? Optional.of(language.textValue().strip())
                        : Optional.empty(),
                words,
                labels(row, "labels", true),
                labels(row, "notLabels", false),
                models(row),
                counts(row));
        if (labelled.labels().isEmpty()
                && labelled.notLabels().isEmpty()
                && labelled.models().isEmpty()
                && labelled.parametersBillions().isEmpty()) {
            throw new Refused(
                    "it says nothing to compare with: give it labels, notLabels, models or" + " parametersBillions");
        }
        return labelled;
    }

    private Map<String, List<String>> labels(ObjectNode row, String field, boolean oneNeeded) throws Refused {
        var labels = new LinkedHashMap<String, List<String>>();
        JsonNode facets = row.path(field);
        if (!isThere(facets)) {
            return labels;
        } else if (!facets.isObject()) {
            throw new Refused("its %s are no object: write {\"facet\": \"code\"}".formatted(field));
        }
        for (Map.Entry<String, JsonNode> facet : facets.properties()) {
            List<String> written = texts(facet.getValue(), field + "." + facet.getKey());
            if (oneNeeded || !written.isEmpty()) {
                labels.put(facet.getKey(), codes.resolve(facet.getKey(), written));
            }
        }
        return labels;
    }

    private static Optional<List<String>> models(ObjectNode row) throws Refused {
        JsonNode models = row.path("models");
        return isThere(models) ? Optional.of(texts(models, "models")) : Optional.empty();
    }

    private static Optional<List<Double>> counts(ObjectNode row) throws Refused {
        JsonNode written = row.path("parametersBillions");
        if (!isThere(written)) {
            return Optional.empty();
        }
        var counts = new ArrayList<Double>();
        for (JsonNode count : written.isArray() ? written : List.of(written)) {
            if (!count.isNumber() || count.doubleValue() <= 0) {
                throw new Refused(
                        "its parametersBillions hold %s: write numbers above 0, in billions".formatted(count));
            }
            counts.add(count.doubleValue());
        }
        return Optional.of(counts);
    }

    private static List<String> texts(JsonNode written, String field) throws Refused {
        var texts = new ArrayList<String>();
        for (JsonNode text : written.isArray() ? written : List.of(written)) {
            if (!text.isTextual() || text.textValue().isBlank()) {
                throw new Refused("its %s hold %s: write a text, or a list of texts".formatted(field, text));
            }
            texts.add(text.textValue().strip());
        }
        return texts;
    }

    private static boolean isThere(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }
}
