package casebook.ingest.extract.forms;

import java.util.List;

/** A piece of a form as it stands on paper, from top to bottom. */
public sealed interface Part {

    /** What a line is. */
    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH
    }

    /** A line or paragraph. */
    record Line(Kind kind, String text) implements Part {}

    /**
     * A cell.
     *
     * @param text lines parted by a line feed
     * @param across how many columns it takes
     * @param down how many rows it takes
     */
    record Cell(String text, int across, int down) {
        static Cell of(String text) {
            return new Cell(text, 1, 1);
        }

        static Cell across(String text, int columns) {
            return new Cell(text, columns, 1);
        }
    }

    /**
     * A table with lines around its cells.
     *
     * @param widths shares of the width of the paper, one a column, in percent
     * @param rows the cells that begin in each row
     */
    record Table(List<Integer> widths, List<List<Cell>> rows) implements Part {}
}
