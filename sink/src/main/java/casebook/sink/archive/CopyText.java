package casebook.sink.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    /** The escape of NUL, which an even number of backslashes may precede, and not the text backslash-u-0-0-0-0. */
    private static final Pattern NUL_IN_JSON = Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*)\\\\u0000");

    private final StringBuilder text = new StringBuilder();

    /** Adds a row; null stands for NULL, a list for an array of numbers. */
    void row(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values.get(i));
        }
        text.append('\n');
    }

    private void value(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof Instant || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof JsonNode json) {
            // jsonb refuses the escape of NUL as text refuses NUL itself.
            String written = json.toString();
            escaped(written.contains("\\u0000") ? NUL_IN_JSON.matcher(written).replaceAll("$1\uFFFD") : written);
        } else if (value instanceof List<?> numbers) {
            text.append('{');
            for (int i = 0; i < numbers.size(); i++) {
                text.append(i == 0 ? "" : ",").append(numbers.get(i));
            }
            text.append('}');
        } else {
            escaped(value.toString());
        }
    }

    /** PostgreSQL's text holds every character but NUL, and UTF-8 no half of a surrogate pair; both become U+FFFD. */
    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> text.append('\uFFFD');
                default -> text.append(isHalf(value, i) ? '\uFFFD' : c);
            }
        }
    }

    private static boolean isHalf(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
