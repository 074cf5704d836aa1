package casebook.desk.page.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/**
 * The text that was read from the files of a case.
 *
 * @param names file names by hash
 * @param texts texts by hash, a block a line or several
 */
public record Text(Map<String, String> names, Map<String, String> texts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a case without files. */
    public static final Text NONE = new Text(Map.of(), Map.of());

    /** Puts the chunks of each file together. */
    public static Text of(String document) {
        var names = new HashMap<String, String>();
        var texts = new HashMap<String, String>();
        try {
            for (JsonNode file : JSON.readTree(document).path("files")) {
                var text = new StringBuilder();
                file.path("chunks").forEach(chunk -> text.append(chunk.asText()));
                // The same bytes may have been submitted under two names; they say the same.
                names.putIfAbsent(
                        file.path("sha256").asText(), file.path("name").asText());
                texts.putIfAbsent(file.path("sha256").asText(), text.toString());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the archive wrote no JSON", e);
        }
        return new Text(names, texts);
    }

    String name(String sha256) {
        return names.get(sha256);
    }

    String text(String sha256) {
        return texts.getOrDefault(sha256, "");
    }
}
