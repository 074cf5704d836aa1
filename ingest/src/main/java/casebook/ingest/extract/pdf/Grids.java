package casebook.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables of a page in its lines: lines that cross or touch belong together. Pure. */
final class Grids {

    private static final float TOUCH = 3;
    private static final int MOST_LINES = 1_500;
    /** A grid of fewer cells around another is a frame. */
    private static final int FRAME = 4;

    /** The tables, the smallest first, so that of two the inner one comes before the outer. */
    static List<Grid> of(List<Rule> across, List<Rule> down) {
        if (across.size() < 2 || down.isEmpty() || across.size() + down.size() > MOST_LINES) {
            return List.of();
        }
        var joined = new Joined(across.size() + down.size());
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (across.get(i).covers(down.get(j).at(), TOUCH)
                        && down.get(j).covers(across.get(i).at(), TOUCH)) {
                    joined.join(i, across.size() + j);
                }
            }
        }
        Map<Integer, List<Rule>> acrossByRoot = byRoot(across, 0, joined);
        Map<Integer, List<Rule>> downByRoot = byRoot(down, across.size(), joined);
        var grids = new ArrayList<Grid>();
        acrossByRoot.forEach((root, lines) -> {
            Grid grid = Grid.of(lines, downByRoot.getOrDefault(root, List.of()));
            if (grid != null) {
                grids.add(grid);
            }
        });
        grids.sort(Comparator.comparing(Grid::area));
        return withoutNested(grids);
    }

    private static Map<Integer, List<Rule>> byRoot(List<Rule> lines, int offset, Joined joined) {
        var byRoot = new TreeMap<Integer, List<Rule>>();
        for (int i = 0; i < lines.size(); i++) {
            byRoot.computeIfAbsent(joined.root(offset + i), root -> new ArrayList<>())
                    .add(lines.get(i));
        }
        return byRoot;
    }

    /** A table in a cell is text of that cell; a frame around tables is none itself. */
    private static List<Grid> withoutNested(List<Grid> grids) {
        var kept = new ArrayList<Grid>();
        for (Grid grid : grids) {
            boolean frame = grid.cells().size() < FRAME
                    && grids.stream().anyMatch(other -> other != grid && grid.contains(other));
            boolean nested = grids.stream()
                    .anyMatch(other ->
                            other.area() > grid.area() && other.cells().size() >= FRAME && other.contains(grid));
            if (!frame && !nested) {
                kept.add(grid);
            }
        }
        return kept;
    }

    private Grids() {}
}
