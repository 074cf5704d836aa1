package casebook.ingest.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the keys that stand twice in one JSON object, of which a tree would keep only the last. */
final class DoubledKeys {

    private static final JsonFactory JSON = new JsonFactory();

    static Set<String> in(String json) throws IOException {
        var doubled = new LinkedHashSet<String>();
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    open.pop();
                } else if (token == JsonToken.FIELD_NAME && !open.peek().add(parser.currentName())) {
                    doubled.add(parser.currentName());
                }
            }
        }
        return doubled;
    }

    private DoubledKeys() {}
}
