package casebook.ingest.extract.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/** The tables of a page: what tags say of a glyph goes before the lines around it. */
final class PageTables {

    private final List<Grid> grids;
    private final Marks marks;
    private final Map<Grid, PageTable> byGrid = new LinkedHashMap<>();
    private final Map<Tags.Table, PageTable> byTag = new LinkedHashMap<>();
    private final Map<TextPosition, PageTable> tableOfGlyph = new IdentityHashMap<>();

    private final Set<PageTable> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    PageTables(List<Grid> grids, Marks marks) {
        this.grids = grids;
        this.marks = marks;
    }

    void put(TextPosition glyph) {
        Tags.Owner owner = marks.owner(glyph);
        if (owner != null && owner.table() != null) {
            PageTable table =
                    byTag.computeIfAbsent(owner.table(), tagged -> new PageTable(tagged.cells(), tagged.rows()));
            table.put(owner.cell(), glyph);
            tableOfGlyph.put(glyph, table);
            return;
        }
        float x = glyph.getX() + glyph.getWidth() / 2;
        float y = glyph.getY() - glyph.getFontSizeInPt() * 0.3f;
        for (Grid grid : grids) {
            Grid.Cell cell = grid.at(x, y);
            if (cell != null) {
                PageTable table = byGrid.computeIfAbsent(grid, drawn -> new PageTable(drawn.cells(), drawn.rows()));
                table.put(cell, glyph);
                tableOfGlyph.put(glyph, table);
                return;
            }
        }
    }

    /** Drops what turned out to be no table. */
    void settle() {
        byGrid.values().removeIf(table -> !table.isOne());
        byTag.values().removeIf(table -> !table.isOne());
        kept.addAll(byTag.values());
        kept.addAll(byGrid.values());
    }

    /** The table a glyph stands in; null when it stands in none. */
    PageTable of(TextPosition glyph) {
        PageTable table = tableOfGlyph.get(glyph);
        return kept.contains(table) ? table : null;
    }

    /** Puts what was typed into a field at this place into the cell there; false when there is none. */
    boolean enter(float x, float y, String typed) {
        for (Grid grid : grids) {
            Grid.Cell cell = grid.at(x, y);
            PageTable table = byGrid.get(grid);
            if (cell != null && table != null) {
                table.enter(cell, typed);
                return true;
            }
        }
        return false;
    }
}
