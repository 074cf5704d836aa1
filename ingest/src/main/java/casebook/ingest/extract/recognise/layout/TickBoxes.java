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
                marked.add(new TextBox(
                        MarkedText.mark(square), 1, square.left(), square.top(), square.right(), square.bottom()));
            }
        }
        return marked;
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
                MarkedText.of(text, squares, box), box.confidence(), box.left(), box.top(), box.right(), box.bottom());
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

    private TickBoxes() {}
}
