package casebook.ingest.extract.recognise.layout;

import casebook.ingest.extract.recognise.picture.Rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** A ruled table: the fields between its lines, those with no line between them being one cell. Pure. */
final class Table {

    private static final int NEAR = 9;

    private final List<Rule> level;
    private final List<Rule> upright;
    private final int[] xs;
    private final int[] ys;
    private final int[] cells;
    private final List<List<TextBox>> texts = new ArrayList<>();

    /** A table of these lines, which meet each other. */
    Table(List<Rule> level, List<Rule> upright) {
        this.level = level;
        this.upright = upright;
        this.xs = places(upright);
        this.ys = places(level);
        this.cells = new int[Math.max(0, columns() * rows())];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i;
            texts.add(new ArrayList<>());
        }
        for (int y = 0; y < rows(); y++) {
            for (int x = 0; x < columns(); x++) {
                if (x + 1 < columns() && !drawn(upright, xs[x + 1], ys[y], ys[y + 1])) {
                    merge(y * columns() + x, y * columns() + x + 1);
                }
                if (y + 1 < rows() && !drawn(level, ys[y + 1], xs[x], xs[x + 1])) {
                    merge(y * columns() + x, (y + 1) * columns() + x);
                }
            }
        }
    }

    boolean isOne() {
        return columns() >= 1 && rows() >= 1 && columns() * rows() >= 2;
    }

    int top() {
        return ys[0];
    }

    int bottom() {
        return ys[ys.length - 1];
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    /** Takes a box that lies in it; one that reaches over a line is cut there. */
    boolean take(TextBox box) {
        int row = strip(ys, box.middleY());
        if (row < 0 || strip(xs, box.middleX()) < 0) {
            return false;
        }
        int from = 0;
        for (int x = 0; x < columns(); x++) {
            boolean last = x + 1 == columns();
            if (last || root(row * columns() + x) != root(row * columns() + x + 1)) {
                int left = from == 0 ? Integer.MIN_VALUE : xs[from];
                int right = last ? Integer.MAX_VALUE : xs[x + 1];
                TextBox part = box.left() >= left - box.height() / 2 && box.right() <= right + (long) box.height() / 2
                        ? box
                        : box.between(left, right);
                if (part.middleX() >= left
                        && part.middleX() < right
                        && !part.text().isEmpty()) {
                    texts.get(root(row * columns() + x)).add(part);
                }
                from = x + 1;
            }
        }
        return true;
    }

    /** Its rows; a cell that reaches over several is full in the first and blank in the others. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (int y = 0; y < rows(); y++) {
            var row = new ArrayList<String>();
            int before = -1;
            for (int x = 0; x < columns(); x++) {
                int cell = root(y * columns() + x);
                if (cell != before) {
                    row.add(cell / columns() == y ? CellText.of(texts.get(cell), right(cell, y)) : "");
                }
                before = cell;
            }
            if (row.stream().anyMatch(text -> !text.isEmpty())) {
                pieces.add(Piece.row(row));
            }
        }
        return pieces;
    }

    private int right(int cell, int row) {
        int x = cell % columns();
        while (x + 1 < columns() && root(row * columns() + x + 1) == cell) {
            x++;
        }
        return xs[x + 1];
    }

    private void merge(int one, int other) {
        int a = root(one);
        int b = root(other);
        cells[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int cell) {
        int root = cell;
        while (cells[root] != root) {
            root = cells[root];
        }
        return root;
    }

    /** Whether lines at this place cover most of the way. */
    private static boolean drawn(List<Rule> rules, int at, int from, int to) {
        long covered = 0;
        for (Rule rule : rules) {
            if (Math.abs(rule.at() - at) <= NEAR) {
                covered += Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from));
            }
        }
        return covered * 2 > to - from;
    }

    private static int strip(int[] places, int at) {
        for (int i = 0; i + 1 < places.length; i++) {
            if (at >= places[i] && at < places[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    private static int[] places(List<Rule> rules) {
        int[] all = rules.stream().mapToInt(Rule::at).sorted().toArray();
        var places = new ArrayList<Integer>();
        for (int at : all) {
            if (places.isEmpty() || at - places.get(places.size() - 1) > NEAR) {
                places.add(at);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
