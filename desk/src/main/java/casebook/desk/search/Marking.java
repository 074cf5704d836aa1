package casebook.desk.search;

import casebook.contract.ContactData;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Shows where in a text the words of a query stand. Pure; the pieces of a text add up to it. */
final class Marking {

    /** About two lines. */
    private static final int PASSAGE = 160;

    private static final int BEFORE = 40;

    private final List<Needle> needles;

    Marking(List<Needle> needles) {
        this.needles = needles;
    }

    /** The whole text in pieces. */
    List<Piece> all(String text) {
        return pieces(text, hits(text), 0, text.length());
    }

    /**
     * The passage around the first hit in pieces, or how the text begins where there is none. Who can be reached by it is
     * starred out before a hit is looked for, so that none shows a part of a number.
     *
     * @param piece cut from a longer text, perhaps within a number
     */
    List<Piece> passage(String piece) {
        return around(ContactData.maskedPassage(inOneLine(piece)));
    }

    /** The same of a text that is whole. */
    List<Piece> passageOfWhole(String text) {
        return around(ContactData.masked(inOneLine(text)));
    }

    private List<Piece> around(String line) {
        BitSet hits = hits(line);
        int first = Math.max(0, hits.nextSetBit(0));
        int start = Math.max(0, Math.min(first - BEFORE, line.length() - PASSAGE));
        return pieces(line, hits, whole(line, start), whole(line, Math.min(line.length(), start + PASSAGE)));
    }

    private static List<Piece> pieces(String text, BitSet hits, int start, int end) {
        var pieces = new ArrayList<Piece>();
        for (int from = start; from < end; ) {
            boolean hit = hits.get(from);
            int next = hit ? hits.nextClearBit(from) : hits.nextSetBit(from);
            int to = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(from, to), hit));
            from = to;
        }
        return pieces;
    }

    private BitSet hits(String text) {
        String folded = folded(text);
        var hits = new BitSet(text.length());
        for (int start = 0; start < folded.length(); start++) {
            for (Needle needle : needles) {
                int end = needle.endOf(folded, start);
                if (end > start) {
                    hits.set(start, end);
                }
            }
        }
        return hits;
    }

    /** In lower case, full-width forms as narrow ones; every character stays where it is. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(Character.toLowerCase(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c));
        }
        return folded.toString();
    }

    /** Blanks, line ends and what else cannot be seen become one blank. */
    private static String inOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u3000]+", " ").strip();
    }

    /** The place itself, or the one before it where it is within a surrogate pair. */
    private static int whole(String text, int place) {
        boolean within = place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return within ? place - 1 : place;
    }
}
