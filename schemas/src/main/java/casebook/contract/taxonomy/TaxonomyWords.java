package casebook.contract.taxonomy;

import casebook.event.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Texts, lists and numbers of a taxonomy file; what is missing reads as empty, what is no number is complained of. */
final class TaxonomyWords {

    private final List<String> complaints;

    TaxonomyWords(List<String> complaints) {
        this.complaints = complaints;
    }

    String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }

    Bilingual bilingual(JsonNode node, String field, String of) {
        JsonNode both = node.path(field);
        if (!both.isObject()) {
            complaints.add("%s has no %s in zh and en".formatted(of, field));
        }
        return new Bilingual(text(both, "zh"), text(both, "en"));
    }

    List<String> texts(JsonNode node, String field) {
        return each(node, field, element -> element.asText("").strip());
    }

    <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> reader) {
        var list = new ArrayList<T>();
        node.path(field).forEach(element -> list.add(reader.apply(element)));
        return list;
    }

    double number(JsonNode value, double otherwise, String of) {
        if (value.isMissingNode()) {
            return otherwise;
        } else if (!value.isNumber()) {
            complaints.add("%s is \"%s\": must be a number".formatted(of, value.asText()));
            return otherwise;
        }
        return value.doubleValue();
    }

    void complain(String complaint) {
        complaints.add(complaint);
    }
}
