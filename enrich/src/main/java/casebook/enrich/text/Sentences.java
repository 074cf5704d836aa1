package casebook.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** Where sentences and clauses end, in Chinese and English. */
public final class Sentences {

    /** What can end at a character: a sentence, or a clause. */
    public interface Mark {
        boolean ends(CharSequence text, int at);
    }

    /** Whether a sentence ends with this character. A full stop ends one only before a space: 3.2 is a number. */
    public static boolean endsSentence(CharSequence text, int at) {
        return switch (text.charAt(at)) {
            case '。', '！', '？', '；', '!', '?', ';', '\n', '\r' -> true;
            case '.' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            default -> false;
        };
    }

    /** Whether a clause ends with this character; 、 does not end one, for it joins a list. */
    public static boolean endsClause(CharSequence text, int at) {
        return switch (text.charAt(at)) {
            case '，', '：', '|' -> true;
            case ',', ':' -> at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1));
            default -> endsSentence(text, at);
        };
    }

    /** The sentences of a text, stripped, none of them empty. */
    public static List<String> of(String text) {
        return split(text, false);
    }

    /** The clauses of a text, stripped, none of them empty. */
    public static List<String> clauses(String text) {
        return split(text, true);
    }

    private static List<String> split(String text, boolean clauses) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (clauses ? endsClause(text, i) : endsSentence(text, i))) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private Sentences() {}
}
