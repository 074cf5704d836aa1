package casebook.ingest.extract.recognise.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what hangs together in a grid: places with ink that touch, at their corners too. Pure. */
final class Connected {

    private final boolean[] inked;
    private final int columns;
    private final int rows;
    private final boolean[] seen;
    private int[] todo = new int[1024];

    private Connected(boolean[] inked, int columns) {
        this.inked = inked;
        this.columns = columns;
        this.rows = inked.length / columns;
        this.seen = new boolean[inked.length];
    }

    /**
     * Left, top, right and bottom of each, in places of the grid; right and bottom lie just outside.
     *
     * @param inked row by row
     * @param columns places a row
     */
    static List<int[]> boxes(boolean[] inked, int columns) {
        var connected = new Connected(inked, columns);
        var boxes = new ArrayList<int[]>();
        for (int start = 0; start < inked.length; start++) {
            if (inked[start] && !connected.seen[start]) {
                boxes.add(connected.flood(start));
            }
        }
        return boxes;
    }

    private int[] flood(int start) {
        int[] box = {columns, rows, 0, 0};
        int size = 0;
        todo[size++] = start;
        seen[start] = true;
        while (size > 0) {
            int at = todo[--size];
            int x = at % columns;
            int y = at / columns;
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x + 1);
            box[3] = Math.max(box[3], y + 1);
            if (size + 8 > todo.length) {
                todo = Arrays.copyOf(todo, 2 * todo.length);
            }
            for (int nextY = Math.max(0, y - 1); nextY <= Math.min(rows - 1, y + 1); nextY++) {
                for (int nextX = Math.max(0, x - 1); nextX <= Math.min(columns - 1, x + 1); nextX++) {
                    int next = nextY * columns + nextX;
                    if (inked[next] && !seen[next]) {
                        seen[next] = true;
                        todo[size++] = next;
                    }
                }
            }
        }
        return box;
    }
}
