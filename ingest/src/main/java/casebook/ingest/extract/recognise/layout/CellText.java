package casebook.ingest.extract.recognise.layout;

import java.util.List;

/** The text of a cell: its lines put together again where only the cell's edge has broken them. Pure. */
final class CellText {

    /** A line that ends further from the edge than so many of its heights has ended by itself. */
    private static final double ENDED = 2.2;

    static String of(List<TextBox> boxes, int right) {
        var text = new StringBuilder();
        List<List<TextBox>> rows = Rows.of(boxes);
        boolean ended = false;
        for (List<TextBox> row : rows) {
            String line = Rows.text(row);
            if (line.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                if (ended) {
                    text.append('\n');
                } else if (Rows.needSpace(text.charAt(text.length() - 1), line.charAt(0))) {
                    text.append(' ');
                }
            }
            text.append(line);
            TextBox last = row.get(row.size() - 1);
            ended = right - last.right() > ENDED * last.height();
        }
        return text.toString();
    }

    private CellText() {}
}
