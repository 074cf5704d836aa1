package casebook.ingest.extract.recognise.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Boxes that stand side by side, put into rows from top to bottom and from left to right. Pure. */
final class Rows {

    static List<List<TextBox>> of(List<TextBox> boxes) {
        var rows = new ArrayList<List<TextBox>>();
        var sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingInt(TextBox::middleY).thenComparingInt(TextBox::left));
        for (TextBox box : sorted) {
            List<TextBox> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row != null && row.get(0).isLevelWith(box)) {
                row.add(box);
            } else {
                rows.add(new ArrayList<>(List.of(box)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(TextBox::left)));
        return rows;
    }

    /** The text of a row; a gap that is wider than between words is kept as a space. */
    static String text(List<TextBox> row) {
        var text = new StringBuilder();
        TextBox before = null;
        for (TextBox box : row) {
            if (box.text().isEmpty()) {
                continue;
            }
            if (before != null
                    && (box.left() - before.right() > before.height()
                            || needSpace(
                                    text.charAt(text.length() - 1), box.text().charAt(0)))) {
                text.append(' ');
            }
            text.append(box.text());
            before = box;
        }
        return text.toString();
    }

    /** Whether two characters are of scripts that part words by spaces. */
    static boolean needSpace(char before, char after) {
        return before < 0x2E80
                && after < 0x2E80
                && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after);
    }

    private Rows() {}
}
