package casebook.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/** A table of a page while its cells are being filled with glyphs. */
final class PageTable {

    /** A table with text in fewer cells is a picture or a box around a text. */
    private static final int LEAST_CELLS = 2;

    private final List<Grid.Cell> cells;
    private final int rows;
    private final Map<Integer, List<TextPosition>> glyphs = new TreeMap<>();
    private final Map<Integer, String> entries = new TreeMap<>();

    PageTable(List<Grid.Cell> cells, int rows) {
        this.cells = cells;
        this.rows = rows;
    }

    void put(Grid.Cell cell, TextPosition glyph) {
        glyphs.computeIfAbsent(cell.number(), number -> new ArrayList<>()).add(glyph);
    }

    /** Puts what was typed into a field that lies over this cell. */
    void enter(Grid.Cell cell, String typed) {
        entries.merge(cell.number(), typed, (before, more) -> before + " " + more);
    }

    /** Whether there is text in as many cells as a table has. */
    boolean isOne() {
        long filled = glyphs.values().stream()
                .filter(own -> own.stream().anyMatch(PageTable::isInk))
                .count();
        return filled + entries.size() >= LEAST_CELLS;
    }

    private static boolean isInk(TextPosition glyph) {
        return glyph.getUnicode() != null && !glyph.getUnicode().isBlank();
    }

    /** The rows in which a cell begins; the place of a cell from a row above is empty. */
    List<PageItem> rows() {
        var read = new ArrayList<PageItem>();
        for (int row = 0; row < rows; row++) {
            var texts = new TreeMap<Integer, String>();
            boolean begins = false;
            for (Grid.Cell cell : cells) {
                if (cell.row() == row) {
                    texts.put(cell.column(), text(cell));
                    begins = true;
                } else if (cell.row() < row && row < cell.row() + cell.down()) {
                    texts.put(cell.column(), "");
                }
            }
            if (begins && texts.values().stream().anyMatch(text -> !text.isEmpty())) {
                read.add(new PageItem.Row(List.copyOf(texts.values())));
            }
        }
        return read;
    }

    private String text(Grid.Cell cell) {
        String printed = CellText.of(glyphs.getOrDefault(cell.number(), List.of()), cell.left(), cell.right());
        String typed = entries.getOrDefault(cell.number(), "");
        return typed.isEmpty() ? printed : printed.isEmpty() ? typed : printed + " " + typed;
    }
}
