package casebook.enrich.classify.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a folded text something ends that can be the unit of a count; most texts have few of them.
 *
 * @param letters ends of a b, m or t behind a digit
 * @param words ends of 亿, million, billion and trillion
 */
record Units(List<Integer> letters, List<Integer> words) {

    private static final String ILLION = "illion";

    static Units in(String text) {
        var letters = new ArrayList<Integer>();
        var words = new ArrayList<Integer>();
        for (int i = 1; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case 'b', 'm', 't' -> {
                    if (isBehindDigit(text, i)) {
                        letters.add(i + 1);
                    }
                }
                case '亿' -> words.add(i + 1);
                case 'i' -> {
                    if (text.startsWith(ILLION, i)) {
                        words.add(i + ILLION.length());
                    }
                }
                default -> {}
            }
        }
        return new Units(letters, words);
    }

    /** One space may stand between. */
    private static boolean isBehindDigit(String text, int at) {
        char before = text.charAt(at - 1);
        return isDigit(before) || (before <= ' ' && at > 1 && isDigit(text.charAt(at - 2)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
