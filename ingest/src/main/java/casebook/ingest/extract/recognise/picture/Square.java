package casebook.ingest.extract.recognise.picture;

/**
 * A small upright square on a page, in pixels.
 *
 * @param room how far the paper to its left is blank
 * @param fill what stands inside
 */
public record Square(int left, int top, int right, int bottom, int room, Fill fill) {

    /** What stands inside a square. */
    public enum Fill {
        HOLLOW,
        MARKED,
        FULL
    }

    /** The longer of its sides. */
    public int size() {
        return Math.max(right - left, bottom - top);
    }
}
