package casebook.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table that lines enclose; where the line between two places is missing, they are one cell. Pure. */
final class Grid {

    /**
     * A cell.
     *
     * @param number its place among all cells of the grid
     * @param row the row it begins in, counted from 0
     * @param column the column it begins in
     * @param down how many rows it takes
     */
    record Cell(int number, int row, int column, int down, float left, float right) {}

    private static final float SLACK = 3;
    /** An open side reaches so far beyond the outermost line. */
    private static final float OPEN = 8;

    private static final int MOST_PLACES = 40_000;

    private final float[] xs;
    private final float[] ys;
    private final int[] cellOfPlace;
    private final List<Cell> cells = new ArrayList<>();

    private Grid(float[] xs, float[] ys, List<Rule> across, List<Rule> down) {
        this.xs = xs;
        this.ys = ys;
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        var places = new Joined(columns * rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int place = row * columns + column;
                if (column + 1 < columns && !parted(down, xs[column + 1], middle(ys, row))) {
                    places.join(place, place + 1);
                }
                if (row + 1 < rows && !parted(across, ys[row + 1], middle(xs, column))) {
                    places.join(place, place + columns);
                }
            }
        }
        cellOfPlace = new int[columns * rows];
        number(places, columns, rows);
    }

    /** The table these connected lines make; null when they enclose fewer than two cells. */
    static Grid of(List<Rule> across, List<Rule> down) {
        if (across.size() < 2 || down.isEmpty()) {
            return null;
        }
        float[] xs = edges(down, across);
        float[] ys = edges(across, down);
        if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MOST_PLACES) {
            return null;
        }
        var grid = new Grid(xs, ys, across, down);
        return grid.cells.size() < 2 ? null : grid;
    }

    /** Where lines lie, and where the lines across them end if they reach beyond. */
    private static float[] edges(List<Rule> lines, List<Rule> crossing) {
        var places = new ArrayList<Float>();
        lines.forEach(line -> places.add(line.at()));
        places.sort(null);
        float first = (float) crossing.stream().mapToDouble(Rule::from).min().orElse(0);
        float last = (float) crossing.stream().mapToDouble(Rule::to).max().orElse(0);
        if (first < places.get(0) - OPEN) {
            places.add(0, first);
        }
        if (last > places.get(places.size() - 1) + OPEN) {
            places.add(last);
        }
        float[] edges = new float[places.size()];
        int kept = 0;
        for (float place : places) {
            if (kept == 0 || place - edges[kept - 1] > SLACK) {
                edges[kept++] = place;
            }
        }
        return Arrays.copyOf(edges, kept);
    }

    private static boolean parted(List<Rule> lines, float at, float place) {
        return lines.stream().anyMatch(line -> Math.abs(line.at() - at) <= SLACK && line.covers(place, 0));
    }

    private static float middle(float[] edges, int i) {
        return (edges[i] + edges[i + 1]) / 2;
    }

    private void number(Joined places, int columns, int rows) {
        int[] numberOfRoot = new int[cellOfPlace.length];
        Arrays.fill(numberOfRoot, -1);
        int[] lastRow = new int[cellOfPlace.length];
        int[] lastColumn = new int[cellOfPlace.length];
        var first = new ArrayList<int[]>();
        for (int place = 0; place < cellOfPlace.length; place++) {
            int root = places.root(place);
            int row = place / columns;
            int column = place % columns;
            if (numberOfRoot[root] < 0) {
                numberOfRoot[root] = first.size();
                first.add(new int[] {row, column});
            }
            int number = numberOfRoot[root];
            cellOfPlace[place] = number;
            lastRow[number] = Math.max(lastRow[number], row);
            lastColumn[number] = Math.max(lastColumn[number], column);
            first.get(number)[1] = Math.min(first.get(number)[1], column);
        }
        for (int number = 0; number < first.size(); number++) {
            int row = first.get(number)[0];
            int column = first.get(number)[1];
            cells.add(new Cell(number, row, column, lastRow[number] - row + 1, xs[column], xs[lastColumn[number] + 1]));
        }
    }

    List<Cell> cells() {
        return cells;
    }

    int rows() {
        return ys.length - 1;
    }

    float area() {
        return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
    }

    /** Whether another grid lies in this one. */
    boolean contains(Grid other) {
        return other.xs[0] >= xs[0] - SLACK
                && other.xs[other.xs.length - 1] <= xs[xs.length - 1] + SLACK
                && other.ys[0] >= ys[0] - SLACK
                && other.ys[other.ys.length - 1] <= ys[ys.length - 1] + SLACK;
    }

    /** The cell at a point; null when it lies outside. */
    Cell at(float x, float y) {
        int column = place(xs, x);
        int row = place(ys, y);
        return column < 0 || row < 0 ? null : cells.get(cellOfPlace[row * (xs.length - 1) + column]);
    }

    private static int place(float[] edges, float at) {
        int found = Arrays.binarySearch(edges, at);
        int place = found >= 0 ? found : -found - 2;
        return place < 0 || place >= edges.length - 1 ? -1 : place;
    }
}
