package casebook.ingest.extract.recognise.layout;

import casebook.ingest.extract.recognise.picture.Square;
import casebook.ingest.extract.recognise.picture.Square.Fill;
import java.util.List;

/** A text with the squares that stand in it on the page: where each belongs is told by the room the writing takes. Pure. */
final class MarkedText {

    /** The character for a square. */
    static String mark(Square square) {
        return square.fill() == Fill.HOLLOW ? "□" : "■";
    }

    /** The text in pieces as long as the writing between the squares is wide. */
    static String of(String text, List<Square> squares, TextBox box) {
        double all = 0;
        double[] before = new double[squares.size()];
        int from = box.left();
        for (int i = 0; i < before.length; i++) {
            Square square = squares.get(i);
            all += Math.max(0, square.left() - square.room() - from);
            before[i] = all;
            from = square.right();
        }
        all += Math.max(1, box.right() - from);
        var marked = new StringBuilder();
        int start = 0;
        for (int i = 0; i < before.length; i++) {
            int end = Math.max(start, cut(text, before[i] / all));
            String piece = text.substring(start, end).strip();
            marked.append(piece).append(marked.isEmpty() ? "" : " ").append(mark(squares.get(i)));
            start = end;
        }
        return marked.append(text.substring(start).strip()).toString();
    }

    /** The place in a text before which this share of its width lies; between words where it has any nearby. */
    private static int cut(String text, double share) {
        double target = share * TextBox.units(text.replace(" ", ""));
        int best = 0;
        double least = Double.MAX_VALUE;
        double at = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean edge = i == 0 || i == text.length() || text.charAt(i) == ' ';
            boolean inWord = !edge && text.charAt(i) < 0x80 && text.charAt(i - 1) < 0x80 && text.charAt(i - 1) != ' ';
            double off = Math.abs(at - target) + (edge ? 0 : inWord ? 4 : 1);
            if (off < least) {
                least = off;
                best = i;
            }
            if (i < text.length() && text.charAt(i) != ' ') {
                at += TextBox.units(text.substring(i, i + 1));
            }
        }
        return best;
    }

    private MarkedText() {}
}
