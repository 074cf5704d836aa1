package casebook.ingest.extract.recognise.picture;

import java.util.List;

/** Where red ink lies together: neighbouring squares of the page with enough of it in them. Pure. */
final class Blobs {

    private static final int LEAST_PERCENT = 4;

    private final RedInk ink;
    private final int cell;
    private final int columns;
    private final boolean[] inked;

    Blobs(RedInk ink, int cell) {
        this.ink = ink;
        this.cell = cell;
        columns = ink.page().width() / cell + 1;
        int rows = ink.page().height() / cell + 1;
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
        return Connected.boxes(inked, columns).stream().map(this::tight).toList();
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
