package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Cell;
import casebook.ingest.extract.forms.Part.Table;
import java.util.ArrayList;
import java.util.List;

/** Where a table's cells and their lines fall, as strips of paper that may part a long row between two pages. */
final class PdfTable {

    static final float PAD = 4;

    /**
     * A cell in its place.
     *
     * @param row the row it begins in
     * @param column the column it begins in
     */
    record Placed(Cell cell, int row, int column, float left, float right, List<String> lines) {
        boolean covers(int strip) {
            return strip >= row && strip < row + cell.down();
        }
    }

    private final float leading;
    private final List<Placed> cells = new ArrayList<>();
    private final float[] heights;

    PdfTable(Table table, PdfPen pen, float size, float left, float width) {
        this.leading = size * 1.4f;
        int columns = table.widths().size();
        float[] edges = new float[columns + 1];
        float all = table.widths().stream().mapToInt(Integer::intValue).sum();
        edges[0] = left;
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + width * table.widths().get(i) / all;
        }
        int rows = table.rows().size();
        var taken = new boolean[rows][columns];
        heights = new float[rows];
        for (int row = 0; row < rows; row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                for (int r = row; r < row + cell.down(); r++) {
                    for (int c = column; c < column + cell.across(); c++) {
                        taken[r][c] = true;
                    }
                }
                float right = edges[column + cell.across()];
                List<String> lines = pen.wrap(cell.text(), size, right - edges[column] - 2 * PAD);
                cells.add(new Placed(cell, row, column, edges[column], right, lines));
                column += cell.across();
            }
        }
        cells.stream()
                .filter(cell -> cell.cell.down() == 1)
                .forEach(cell -> heights[cell.row] = Math.max(heights[cell.row], height(cell.lines.size())));
        cells.stream().filter(cell -> cell.cell.down() > 1).forEach(this::makeRoom);
    }

    private void makeRoom(Placed merged) {
        int last = merged.row + merged.cell.down() - 1;
        float high = 0;
        for (int row = merged.row; row <= last; row++) {
            high += heights[row];
        }
        heights[last] += Math.max(0, height(merged.lines.size()) - high);
    }

    List<Placed> cells() {
        return cells;
    }

    int rows() {
        return heights.length;
    }

    float rowHeight(int row) {
        return heights[row];
    }

    /** Height of a cell with so many lines. */
    float height(int lines) {
        return lines * leading + 2 * PAD;
    }

    float leading() {
        return leading;
    }
}
