package casebook.ingest.extract.pdf;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.pdfbox.util.Matrix;

/** The path that is being drawn; once it is painted, its straight sides are rules. */
final class Path {

    /** A path with more points is a drawing. */
    private static final int MOST_POINTS = 400;

    private final Rules rules;
    private final Supplier<Matrix> matrix;
    private Paper paper;
    private float[] xs = new float[16];
    private float[] ys = new float[16];
    private int points;
    /** Where the last subpath begins; each is handed on when the next one begins. */
    private int[] starts = new int[4];

    private boolean[] curved = new boolean[4];
    private int subpaths;

    Path(Rules rules, Supplier<Matrix> matrix) {
        this.rules = rules;
        this.matrix = matrix;
    }

    void startPage(Paper next) {
        paper = next;
        forget();
    }

    void move(float x, float y) {
        if (subpaths == starts.length) {
            starts = Arrays.copyOf(starts, subpaths * 2);
            curved = Arrays.copyOf(curved, subpaths * 2);
        }
        starts[subpaths] = points;
        curved[subpaths++] = false;
        add(x, y);
    }

    void line(float x, float y) {
        if (subpaths == 0) {
            move(x, y);
        } else {
            add(x, y);
        }
    }

    void curve(float x, float y) {
        line(x, y);
        curved[subpaths - 1] = true;
    }

    void rectangle(float x, float y, float width, float height) {
        move(x, y);
        add(x + width, y);
        add(x + width, y + height);
        add(x, y + height);
        add(x, y);
        move(x, y);
    }

    void close() {
        if (subpaths > 0 && points < MOST_POINTS) {
            int start = starts[subpaths - 1];
            xs = room(xs);
            ys = room(ys);
            xs[points] = xs[start];
            ys[points++] = ys[start];
        }
    }

    void closeAndPaint(boolean fill) {
        close();
        paint(true, fill);
    }

    void paint(boolean stroke, boolean fill) {
        if (points < MOST_POINTS && !rules.tooMany()) {
            for (int i = 0; i < subpaths; i++) {
                int end = i + 1 < subpaths ? starts[i + 1] : points;
                if (stroke) {
                    stroke(starts[i], end);
                }
                if (fill && !curved[i]) {
                    fill(starts[i], end);
                }
            }
        }
        forget();
    }

    private void forget() {
        points = 0;
        subpaths = 0;
    }

    private void stroke(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            rules.stroke(xs[i - 1], ys[i - 1], xs[i], ys[i]);
        }
    }

    private void fill(int start, int end) {
        if (end - start < 4) {
            return;
        }
        float left = xs[start];
        float right = left;
        float top = ys[start];
        float bottom = top;
        for (int i = start + 1; i < end; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        rules.fill(left, top, right, bottom);
    }

    private void add(float x, float y) {
        if (points < MOST_POINTS) {
            xs = room(xs);
            ys = room(ys);
            Point2D.Float point = matrix.get().transformPoint(x, y);
            xs[points] = paper.x(point.x, point.y);
            ys[points++] = paper.y(point.x, point.y);
        }
    }

    private float[] room(float[] places) {
        return points < places.length ? places : Arrays.copyOf(places, points * 2);
    }
}
