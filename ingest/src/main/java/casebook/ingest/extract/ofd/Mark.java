package casebook.ingest.extract.ofd;

/**
 * A piece of text at its place on a page, in millimetres from the upper left corner.
 *
 * @param x where it begins
 * @param y its base line
 * @param width how far it reaches
 * @param size height of its characters; more than 0
 */
record Mark(double x, double y, double width, double size, String text) {

    double end() {
        return x + width;
    }

    /** Whether this is the other drawn again, as for bold print. */
    boolean doubles(Mark other) {
        return text.equals(other.text) && Math.abs(x - other.x) < size / 4 && Math.abs(y - other.y) < size / 4;
    }
}
