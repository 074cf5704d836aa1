package casebook.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Lines up cells on a terminal, where a Chinese character is as wide as two Latin ones. */
public final class Columns {

    private static final String GAP = "  ";
    private static final String CUT = "…";

    private final int[] widest;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Columns.
     *
     * @param widest the most a column may take, in terminal cells; what is longer is cut
     */
    public Columns(int... widest) {
        this.widest = widest;
    }

    /** Adds a row; it has a cell for every column. */
    public void row(List<String> cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < widest.length; column++) {
                String cell = cut(row.get(column), widest[column]);
                line.append(cell)
                        .append(" ".repeat(widthOf(column) - width(cell)))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int widthOf(int column) {
        return rows.stream()
                .mapToInt(row -> width(cut(row.get(column), widest[column])))
                .max()
                .orElse(0);
    }

    private static String cut(String cell, int most) {
        if (width(cell) <= most) {
            return cell;
        }
        var kept = new StringBuilder();
        int taken = 1;
        for (int character : cell.codePoints().toArray()) {
            taken += cells(character);
            if (taken > most) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept + CUT;
    }

    static int width(String text) {
        return text.codePoints().map(Columns::cells).sum();
    }

    /** Two for what East Asian fonts draw in a full square: CJK, its punctuation, kana, Hangul, full-width forms. */
    private static int cells(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                        || (character >= 0x2E80 && character <= 0xA4CF)
                        || (character >= 0xAC00 && character <= 0xD7A3)
                        || (character >= 0xF900 && character <= 0xFAFF)
                        || (character >= 0xFE30 && character <= 0xFE4F)
                        || (character >= 0xFF00 && character <= 0xFF60)
                        || (character >= 0xFFE0 && character <= 0xFFE6)
                        || (character >= 0x20000 && character <= 0x3FFFD)
                ? 2
                : 1;
    }
}
