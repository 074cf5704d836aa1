package casebook.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The row that is being read; a table inside a cell is read as text of that cell. */
final class TableRow {

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int depth;

    boolean open() {
        return depth > 0;
    }

    void start() {
        depth++;
    }

    void startCell() {
        if (depth == 1) {
            cell.setLength(0);
        }
    }

    void append(char c) {
        cell.append(c);
    }

    void endCell() {
        if (depth == 1) {
            cells.add(cell.toString()
                    .lines()
                    .map(TextBlocks::squeeze)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n")));
            cell.setLength(0);
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
