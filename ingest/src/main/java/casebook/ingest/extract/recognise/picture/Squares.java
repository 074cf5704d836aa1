package casebook.ingest.extract.recognise.picture;

import casebook.ingest.extract.recognise.picture.Square.Fill;
import java.util.ArrayList;
import java.util.List;

/** Finds the squares on a straightened page that are as large as writing: closed on all four sides. Pure. */
public final class Squares {

    private static final int SMALLEST = 12;
    private static final int LARGEST = 60;
    /** The share of a side that must be drawn; corners may be blurred away. */
    private static final double LEAST_SIDE = 0.9;

    private static final double LEAST_FULL = 0.8;
    private static final double MOST_HOLLOW = 0.04;

    private final Plane page;
    private final int threshold;
    private final boolean[] seen;
    private int[] todo = new int[1024];

    private Squares(Plane page) {
        this.page = page;
        this.threshold = page.threshold();
        this.seen = new boolean[page.width() * page.height()];
    }

    /** The squares of this page, from top to bottom. */
    public static List<Square> on(Plane page) {
        return new Squares(page).find();
    }

    private List<Square> find() {
        var squares = new ArrayList<Square>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && inked(start)) {
                int[] box = flood(start);
                if (isSquare(box)) {
                    squares.add(new Square(box[0], box[1], box[2], box[3], room(box), fill(box)));
                }
            }
        }
        return squares;
    }

    private boolean inked(int at) {
        return (page.values()[at] & 0xFF) < threshold;
    }

    /** Left, top, right and bottom of the ink that hangs together here. */
    private int[] flood(int start) {
        int width = page.width();
        int[] box = {width, page.height(), 0, 0};
        int size = 0;
        todo[size++] = start;
        seen[start] = true;
        while (size > 0) {
            int at = todo[--size];
            int x = at % width;
            int y = at / width;
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x + 1);
            box[3] = Math.max(box[3], y + 1);
            if (size + 8 > todo.length) {
                todo = java.util.Arrays.copyOf(todo, 2 * todo.length);
            }
            for (int nextY = Math.max(0, y - 1); nextY <= Math.min(page.height() - 1, y + 1); nextY++) {
                for (int nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX++) {
                    int next = nextY * width + nextX;
                    if (!seen[next] && inked(next)) {
                        seen[next] = true;
                        todo[size++] = next;
                    }
                }
            }
        }
        return box;
    }

    private boolean isSquare(int[] box) {
        int wide = box[2] - box[0];
        int high = box[3] - box[1];
        int longer = Math.max(wide, high);
        if (Math.min(wide, high) < SMALLEST || longer > LARGEST || Math.abs(wide - high) > Math.max(2, longer / 8)) {
            return false;
        }
        int band = Math.max(3, longer / 7);
        return drawn(box[0], box[1], box[2], box[1] + band, true)
                && drawn(box[0], box[3] - band, box[2], box[3], true)
                && drawn(box[0], box[1], box[0] + band, box[3], false)
                && drawn(box[2] - band, box[1], box[2], box[3], false);
    }

    /** Whether there is ink nearly all along this band. */
    private boolean drawn(int left, int top, int right, int bottom, boolean level) {
        int length = level ? right - left : bottom - top;
        int thickness = level ? bottom - top : right - left;
        int inked = 0;
        for (int along = 0; along < length; along++) {
            boolean any = false;
            for (int across = 0; across < thickness && !any; across++) {
                int x = left + (level ? along : across);
                int y = top + (level ? across : along);
                any = inked(y * page.width() + x);
            }
            inked += any ? 1 : 0;
        }
        return inked >= LEAST_SIDE * length;
    }

    private Fill fill(int[] box) {
        int inset = Math.max(4, (box[2] - box[0]) / 5);
        double share = share(box[0] + inset, box[1] + inset, box[2] - inset, box[3] - inset);
        return share >= LEAST_FULL ? Fill.FULL : share <= MOST_HOLLOW ? Fill.HOLLOW : Fill.MARKED;
    }

    private double share(int left, int top, int right, int bottom) {
        int inked = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                inked += inked(y * page.width() + x) ? 1 : 0;
            }
        }
        return (double) inked / Math.max(1, (right - left) * (bottom - top));
    }

    private int room(int[] box) {
        int most = 2 * (box[2] - box[0]);
        int room = 0;
        while (room < most && box[0] - room > 0 && share(box[0] - room - 1, box[1], box[0] - room, box[3]) == 0) {
            room++;
        }
        return room;
    }
}
