package casebook.enrich.classify.learned;

import casebook.enrich.classify.passage.Passage;
import java.util.List;

/**
 * The runs of characters a text holds, each as one of {@link #COUNT} numbers: two and three Han characters, a Latin word,
 * and two Latin words.
 */
final class Grams {

    /** Bits of a number; more make the voice no better, measured by leaving a fifth of the examples out. */
    private static final int BITS = 13;

    static final int COUNT = 1 << BITS;

    /** A case says early what it is. */
    private static final int MOST_CHARACTERS = 3_000;

    private static final int SPREAD = 0x9E3779B1;
    private static final int HAN = 7;
    private static final int WORD = 11;
    private static final int PAIR = 13;

    private final boolean[] seen = new boolean[COUNT];

    /** Which numbers occur. */
    static boolean[] in(List<Passage> passages) {
        var grams = new Grams();
        int left = MOST_CHARACTERS;
        for (Passage passage : passages) {
            String text = passage.folded();
            grams.read(text, Math.min(left, text.length()));
            left -= text.length();
            if (left <= 0) {
                break;
            }
        }
        return grams.seen;
    }

    private void read(String text, int end) {
        int word = 0;
        int previous = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isLatin(c)) {
                word = word * 31 + c;
                continue;
            }
            if (word != 0) {
                see(WORD, word);
                if (previous != 0) {
                    see(PAIR, previous * 31 + word);
                }
                previous = word;
                word = 0;
            }
            if (c != ' ') {
                previous = 0;
            }
            if (isHan(c) && i > 0 && isHan(text.charAt(i - 1))) {
                int two = text.charAt(i - 1) * 31 + c;
                see(HAN, two);
                if (i > 1 && isHan(text.charAt(i - 2))) {
                    see(HAN, text.charAt(i - 2) * 961 + two);
                }
            }
        }
        if (word != 0) {
            see(WORD, word);
        }
    }

    private void see(int kind, int hash) {
        seen[(hash * kind * SPREAD) >>> (Integer.SIZE - BITS)] = true;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private Grams() {}
}
