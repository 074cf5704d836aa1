package casebook.ingest.extract.recognise.picture;

import casebook.ingest.extract.recognise.picture.Square.Fill;
import java.util.List;

/** Finds the squares on a straightened page that are as large as writing: closed on all four sides. Pure. */
public final class Squares {

    private static final int SMALLEST = 12;
    private static final int LARGEST = 60;
    /** The share of a side that must be drawn; corners may be blurred away. */
    private static final double LEAST_SIDE = 0.9;

    private static final double LEAST_FULL = 0.8;
    private static final double MOST_HOLLOW = 0.04;

    private final boolean[] ink;
    private final int width;

    private Squares(Plane page) {
        this.ink = page.darkerThan(page.threshold());
        this.width = page.width();
    }

    /** The squares of this page, from top to bottom. */
    public static List<Square> on(Plane page) {
        var squares = new Squares(page);
        return Connected.boxes(squares.ink, squares.width).stream()
                .filter(squares::isSquare)
                .map(box -> new Square(box[0], box[1], box[2], box[3], squares.room(box), squares.fill(box)))
                .toList();
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
                any = ink[y * width + x];
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
                inked += ink[y * width + x] ? 1 : 0;
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
