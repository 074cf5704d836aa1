package casebook.ingest.extract.recognise.layout;

import casebook.ingest.extract.recognise.picture.Square;
import casebook.ingest.extract.recognise.picture.Square.Fill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the squares that were found on a page into the text that was read without them. Pure. */
public final class TickBoxes {

    /** What a square is read as, where it is read at all. */
    private static final Pattern MARK = Pattern.compile("[■□☑☒]|(?<=^|\\s)[口门ロ](?=\\p{IsHan}|[A-Z])");
    /** And where the choices stand close, so that it looks like a word between words. */
    private static final Pattern AMID = Pattern.compile("(?<=\\p{IsHan}{2}|[：:])[口门ロ](?=\\p{IsHan}{2})");

    /** What a small filled square is read as. */
    private static final Pattern DOT = Pattern.compile("[·•]");

    /** Characters that are squares themselves. */
    private static final Pattern SQUARE_SIGN = Pattern.compile("[口ロ]");

    private static final Pattern MARKED_SIGN = Pattern.compile("[回国日曰田目因困固围园四圆团图]");
    /** Paper before a square, in shares of its size: less lies between the characters of a word. */
    private static final double LEAST_ROOM = 0.2;

    /** How much higher or larger one of a row may be than another, in pixels. */
    private static final int UNEVEN = 3;

    /** The boxes with the squares in their places. */
    public static List<TextBox> in(List<TextBox> boxes, List<Square> squares) {
        var marked = new ArrayList<TextBox>();
        var free = new ArrayList<>(squares);
        for (TextBox box : boxes) {
            List<Square> inside = squares.stream()
                    .filter(square -> holds(box, square))
                    .sorted(Comparator.comparingInt(Square::left))
                    .toList();
            free.removeAll(inside);
            marked.add(marked(box, inside));
        }
        for (Square square : free) {
            if (square.fill() != Fill.MARKED && boxes.stream().anyMatch(box -> follows(box, square))) {
                marked.add(new TextBox(mark(square), 1, square.left(), square.top(), square.right(), square.bottom()));
            }
        }
        return marked;
    }

    private static String mark(Square square) {
        return square.fill() == Fill.HOLLOW ? "□" : "■";
    }

    private static boolean isLevel(TextBox box, Square square) {
        int middle = (square.top() + square.bottom()) / 2;
        return middle > box.top() && middle < box.bottom();
    }

    private static boolean isAsHighAsWriting(TextBox box, Square square) {
        return square.size() * 2 > box.height();
    }

    private static boolean holds(TextBox box, Square square) {
        int middle = (square.left() + square.right()) / 2;
        return isLevel(box, square) && middle >= box.left() && middle <= box.right();
    }

    private static boolean follows(TextBox box, Square square) {
        return isLevel(box, square)
                && isAsHighAsWriting(box, square)
                && square.size() <= box.height()
                && box.left() >= square.left()
                && box.left() - square.right() < square.size();
    }

    private static TextBox marked(TextBox box, List<Square> inside) {
        String text = MARK.matcher(box.text()).replaceAll("");
        boolean signs = MARKED_SIGN.matcher(text).find();
        long read = MARK.matcher(box.text()).results().count();
        long amid = AMID.matcher(text).results().count();
        boolean small = isRowOfSmall(box, inside, read + amid);
        List<Square> squares = inside.stream()
                .filter(square -> small || isAsHighAsWriting(box, square))
                .filter(square -> square.room() >= LEAST_ROOM * square.size())
                .filter(square -> square.fill() != Fill.MARKED || !signs)
                .toList();
        if (small) {
            text = DOT.matcher(text).replaceAll("");
        }
        if (amid > 0 && squares.size() >= Math.max(2, read + amid)) {
            text = AMID.matcher(text).replaceAll("");
        }
        if (squares.size() <= read || SQUARE_SIGN.matcher(text).find()) {
            return box;
        }
        return new TextBox(
                inserted(text, squares, box), box.confidence(), box.left(), box.top(), box.right(), box.bottom());
    }

    /** Whether small squares are tick boxes and not parts of characters: alike, in a row, and read as signs or filled. */
    private static boolean isRowOfSmall(TextBox box, List<Square> inside, long signs) {
        List<Square> small = inside.stream()
                .filter(square -> !isAsHighAsWriting(box, square))
                .toList();
        var tops = small.stream().mapToInt(Square::top).summaryStatistics();
        var sizes = small.stream().mapToInt(Square::size).summaryStatistics();
        return small.size() >= 2
                && small.size() >= signs
                && tops.getMax() - tops.getMin() <= UNEVEN
                && sizes.getMax() - sizes.getMin() <= UNEVEN
                && small.stream().allMatch(square -> 2 * square.room() >= square.size())
                && (signs >= 2 || small.stream().anyMatch(square -> square.fill() == Fill.FULL));
    }

    /** The text in pieces as long as the writing between the squares is wide. */
    private static String inserted(String text, List<Square> squares, TextBox box) {
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

    private TickBoxes() {}
}
