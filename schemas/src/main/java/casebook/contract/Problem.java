package casebook.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * An error as every HTTP door tells it (RFC 9457).
 *
 * @param type what kind of problem, as a stable relative reference
 * @param title the kind in a few words
 * @param status HTTP status
 * @param detail what happened and what to do about it
 * @param more extension members, for a program to read
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonIgnore Map<String, Object> more) {

    /** Media type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A problem of a kind named by a short slug. */
    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem("/problems/" + slug, title, status, detail, Map.of());
    }

    /** The same problem with one extension member and no other. */
    public Problem with(String name, Object value) {
        return new Problem(type, title, status, detail, Map.of(name, value));
    }

    @JsonAnyGetter
    Map<String, Object> extensions() {
        return more;
    }

    /** The body of the answer. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain fields are always JSON", e);
        }
    }
}
