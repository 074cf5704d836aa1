package casebook.ingest.extract.recognise.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts a page into columns, where it has them, and these into lines. Pure. */
final class ReadingOrder {

    private static final int LEAST_LINES = 3;
    /** Shorter than that in the middle, and what stands left are labels, not a column of text. */
    private static final int LEAST_CHARACTERS = 10;

    private static final int DEEPEST = 12;

    static List<String> lines(List<TextBox> boxes) {
        var lines = new ArrayList<String>();
        read(boxes, 0, lines);
        return lines;
    }

    private static void read(List<TextBox> boxes, int depth, List<String> lines) {
        int gutter = depth > DEEPEST ? -1 : gutter(boxes);
        if (gutter >= 0) {
            read(boxes.stream().filter(box -> box.right() <= gutter).toList(), depth + 1, lines);
            read(boxes.stream().filter(box -> box.right() > gutter).toList(), depth + 1, lines);
            return;
        }
        int gap = depth > DEEPEST || boxes.size() < 2 * LEAST_LINES ? -1 : widestGap(boxes);
        if (gap >= 0) {
            read(boxes.stream().filter(box -> box.bottom() <= gap).toList(), depth + 1, lines);
            read(boxes.stream().filter(box -> box.bottom() > gap).toList(), depth + 1, lines);
            return;
        }
        Rows.of(boxes).stream().map(Rows::text).filter(line -> !line.isEmpty()).forEach(lines::add);
    }

    /** The right edge of a left column; -1 where there is none. */
    private static int gutter(List<TextBox> boxes) {
        if (boxes.size() < 2 * LEAST_LINES) {
            return -1;
        }
        var sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingInt(TextBox::left));
        int reached = Integer.MIN_VALUE;
        int height = median(boxes.stream().map(TextBox::height).toList());
        for (int i = 0; i < sorted.size(); i++) {
            TextBox next = sorted.get(i);
            if (i >= LEAST_LINES
                    && sorted.size() - i >= LEAST_LINES
                    && next.left() - reached > height * 0.8
                    && isColumn(sorted.subList(0, i))
                    && isColumn(sorted.subList(i, sorted.size()))) {
                return reached;
            }
            reached = Math.max(reached, next.right());
        }
        return -1;
    }

    private static boolean isColumn(List<TextBox> boxes) {
        return median(boxes.stream().map(box -> box.text().length()).toList()) >= LEAST_CHARACTERS;
    }

    /** The bottom of what lies above the widest empty strip from left to right; -1 where lines follow evenly. */
    private static int widestGap(List<TextBox> boxes) {
        var sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingInt(TextBox::top));
        int reached = Integer.MIN_VALUE;
        int widest = 0;
        int above = -1;
        for (TextBox box : sorted) {
            if (reached > Integer.MIN_VALUE && box.top() - reached > widest) {
                widest = box.top() - reached;
                above = reached;
            }
            reached = Math.max(reached, box.bottom());
        }
        return above;
    }

    private static int median(List<Integer> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private ReadingOrder() {}
}
