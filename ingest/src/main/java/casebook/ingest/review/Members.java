package casebook.ingest.review;

import casebook.contract.Spelling;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The members of a JSON object, each read as what it should be. What is wrong with one is noted, and the others are read
 * all the same. A member that is null is taken for one left out.
 */
final class Members {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    private Members(JsonNode object) {
        this.object = object;
    }

    static Members of(String json) throws IOException {
        var members = new Members(JSON.readTree(json));
        if (!members.object.isObject()) {
            members.faults.add("it is not a JSON object");
        }
        DoubledKeys.in(json).forEach(key -> members.faults.add(Quoted.of(key) + " stands twice in one object"));
        return members;
    }

    /** Short, of letters and digits that are safe everywhere. */
    Optional<String> id(String name) {
        return find(name)
                .filter(
                        value -> isFine(
                                value.isTextual()
                                        && ID.matcher(value.textValue()).matches(),
                                name
                                        + " must be a text of 1 to 64 characters out of A-Z, a-z, 0-9, dot, underscore and hyphen"))
                .map(JsonNode::textValue);
    }

    /** Words on one line; blank ones are none. */
    Optional<String> line(String name, int longest) {
        return words(name, longest, "");
    }

    /** Words on any number of lines; blank ones are none. */
    Optional<String> lines(String name, int longest) {
        return words(name, longest, "\r\n\t");
    }

    /** A whole number from 1. */
    Optional<Integer> whole(String name) {
        return find(name)
                .filter(value -> isFine(
                        value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 1,
                        name + " must be a whole number from 1"))
                .map(JsonNode::intValue);
    }

    /** A number within bounds, both included. */
    Optional<Double> number(String name, int least, int most) {
        return find(name)
                .filter(value -> isFine(
                        value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most,
                        name + " must be a number from " + least + " to " + most))
                .map(JsonNode::doubleValue);
    }

    /** For each facet a code or a list of them. */
    SortedMap<String, List<String>> codes(String name) {
        var codes = new TreeMap<String, List<String>>();
        find(name)
                .filter(value -> isFine(value.isObject(), name + " must be an object of facets and their codes"))
                .ifPresent(value -> value.properties().forEach(facet -> {
                    String path = name + "." + Quoted.cut(facet.getKey());
                    codes.put(facet.getKey(), codes(facet.getValue(), path));
                }));
        return codes;
    }

    /** Everything that is wrong, members that nobody asked for included. */
    List<String> faults() {
        var all = new ArrayList<>(faults);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                all.add(Quoted.of(name) + " is none of " + String.join(", ", known) + Spelling.guess(name, known));
            }
        });
        return all;
    }

    private Optional<String> words(String name, int longest, String controls) {
        return find(name)
                .filter(value -> isFine(value.isTextual(), name + " must be a text"))
                .map(value -> value.textValue().strip())
                .filter(text ->
                        isFine(text.length() <= longest, name + " must have at most " + longest + " characters"))
                .filter(text -> isFine(
                        text.codePoints().allMatch(character -> isReadable(character, controls)),
                        name + " must have no control characters"))
                .filter(text -> !text.isEmpty());
    }

    private List<String> codes(JsonNode value, String path) {
        var codes = new ArrayList<String>();
        for (JsonNode code : value.isArray() ? value : List.of(value)) {
            if (!isFine(code.isTextual(), path + " must be a code or a list of codes")) {
                return List.of();
            }
            codes.add(code.textValue());
        }
        return codes;
    }

    private Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    private boolean isFine(boolean fine, String fault) {
        if (!fine) {
            faults.add(fault);
        }
        return fine;
    }

    /** Half a character of two, which no encoding can write, is as unreadable as a control character. */
    private static boolean isReadable(int character, String controls) {
        return controls.indexOf(character) >= 0
                || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
