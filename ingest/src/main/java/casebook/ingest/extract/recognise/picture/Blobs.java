package casebook.ingest.extract.recognise.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Where red ink lies together: neighbouring squares of the page with enough of it in them. Pure. */
final class Blobs {

    private static final int LEAST_PERCENT = 4;

    private final RedInk ink;
    private final int cell;
    private final int columns;
    private final int rows;
    private final boolean[] inked;

    Blobs(RedInk ink, int cell) {
        this.ink = ink;
        this.cell = cell;
        columns = ink.page().width() / cell + 1;
        rows = ink.page().height() / cell + 1;
        int[] counts = new int[columns * rows];
        for (int y = 0; y < ink.page().height(); y++) {
            for (int x = 0; x < ink.page().width(); x++) {
                if (ink.at(x, y)) {
                    counts[y / cell * columns + x / cell]++;
                }
            }
        }
        inked = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            inked[i] = counts[i] * 100 >= LEAST_PERCENT * cell * cell;
        }
    }

    /** Left, top, right and bottom of each, in pixels, tight around the ink. */
    List<int[]> boxes() {
        var boxes = new ArrayList<int[]>();
        boolean[] seen = new boolean[inked.length];
        for (int start = 0; start < inked.length; start++) {
            if (inked[start] && !seen[start]) {
                boxes.add(tight(flood(start, seen)));
            }
        }
        return boxes;
    }

    private int[] flood(int start, boolean[] seen) {
        int[] box = {columns, rows, 0, 0};
        var todo = new ArrayDeque<Integer>();
        todo.add(start);
        seen[start] = true;
        while (!todo.isEmpty()) {
            int at = todo.remove();
            int x = at % columns;
            int y = at / columns;
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x + 1);
            box[3] = Math.max(box[3], y + 1);
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int next = (y + dy) * columns + x + dx;
                    if (x + dx >= 0 && x + dx < columns && y + dy >= 0 && y + dy < rows && inked[next] && !seen[next]) {
                        seen[next] = true;
                        todo.add(next);
                    }
                }
            }
        }
        return box;
    }

    private int[] tight(int[] cells) {
        int right = Math.min(cells[2] * cell, ink.page().width());
        int bottom = Math.min(cells[3] * cell, ink.page().height());
        int[] box = {right, bottom, cells[0] * cell, cells[1] * cell};
        for (int y = cells[1] * cell; y < bottom; y++) {
            for (int x = cells[0] * cell; x < right; x++) {
                if (ink.at(x, y)) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x + 1);
                    box[3] = Math.max(box[3], y + 1);
                }
            }
        }
        return box;
    }
}
