package casebook.ingest.upload;

import casebook.contract.CaseId;
import casebook.ingest.http.Refusal;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the submitter says of the case.
 *
 * @param submitter who submits
 * @param declared what is declared of the case, by field name
 */
record Metadata(String submitter, Map<String, String> declared) {

    /** What holds when there is no metadata. */
    static final Metadata NONE = new Metadata(CaseId.ANONYMOUS, Map.of());

    /** Largest metadata, in bytes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_NAME = 200;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * Reads a JSON object whose values are strings.
     *
     * @throws Refusal when it is anything else
     */
    static Metadata parse(String json) {
        JsonNode object;
        try {
            object = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw refused("it is not JSON: " + e.getOriginalMessage()).because(e);
        }
        if (!object.isObject()) {
            throw refused("it is not a JSON object");
        }
        if (object.size() > MOST_FIELDS) {
            throw refused("it has more than " + MOST_FIELDS + " fields");
        }
        var declared = new LinkedHashMap<String, String>();
        object.properties().forEach(field -> declared.put(checkedName(field.getKey()), text(field)));
        String submitter = declared.remove("submitter");
        return new Metadata(
                submitter == null || submitter.isBlank() ? CaseId.ANONYMOUS : checkedName(submitter), declared);
    }

    private static String text(Map.Entry<String, JsonNode> field) {
        if (!field.getValue().isTextual()) {
            throw refused("the value of " + field.getKey() + " is not a string");
        }
        return field.getValue().textValue().strip();
    }

    /** Submitter and field names end up in identities and table columns, so they are short and readable. */
    private static String checkedName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw refused("a field name or the submitter is empty, longer than " + LONGEST_NAME
                    + " characters, or has control characters");
        }
        return stripped;
    }

    static Refusal refused(String why) {
        return new Refusal(
                400,
                "bad-metadata",
                "The metadata cannot be read",
                "The part metadata was refused: " + why
                        + ". Send one JSON object whose values are strings, such as {\"submitter\":\"…\","
                        + "\"sector\":\"finance\"}.");
    }
}
