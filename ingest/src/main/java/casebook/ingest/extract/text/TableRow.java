package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;

/**
 * The row that is being read; a table inside a cell is read as text of that cell.
 *
 * <p>The place of a cell that is merged down from a row above is an empty cell.
 */
final class TableRow {

    private static final int MOST_MERGED = 1_000;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    /** How many rows more a cell reaches down, and how many columns it takes, by its first column. */
    private final Map<Integer, int[]> mergedByColumn = new HashMap<>();

    private int depth;
    private int column;
    private int across = 1;
    private int down = 1;

    boolean open() {
        return depth > 0;
    }

    /** A table begins: nothing reaches down into it. */
    void startTable() {
        if (depth == 0) {
            mergedByColumn.clear();
        }
    }

    void start() {
        depth++;
        if (depth == 1) {
            column = 0;
        }
    }

    /** A cell begins, which may say how many columns and rows it takes. */
    void startCell(Attributes attributes) {
        if (depth == 1) {
            addMerged();
            across = Math.min(MOST_MERGED, Math.max(1, number(attributes, "colspan")));
            down = Math.min(MOST_MERGED, Math.max(1, number(attributes, "rowspan")));
            cell.setLength(0);
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }

    private void addMerged() {
        int[] merged = mergedByColumn.get(column);
        while (merged != null && merged[0] > 0) {
            merged[0]--;
            cells.add("");
            column += merged[1];
            merged = mergedByColumn.get(column);
        }
    }

    void append(char c) {
        cell.append(c);
    }

    void endCell() {
        if (depth == 1) {
            cells.add(cell.toString()
                    .lines()
                    .map(Lines::squeeze)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n")));
            cell.setLength(0);
            if (down > 1) {
                mergedByColumn.put(column, new int[] {down - 1, across});
            } else {
                mergedByColumn.remove(column);
            }
            column += across;
        } else {
            cell.append('\n');
        }
    }

    /** Ends the row; its cells without the blank ones at the end, none for a blank row or one inside a cell. */
    List<String> end() {
        depth = Math.max(0, depth - 1);
        if (depth > 0) {
            return List.of();
        }
        addMerged();
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        List<String> read = List.copyOf(cells.subList(0, last));
        cells.clear();
        cell.setLength(0);
        return read;
    }
}
