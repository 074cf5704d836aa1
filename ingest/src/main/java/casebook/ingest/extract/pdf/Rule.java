package casebook.ingest.extract.pdf;

/**
 * A straight line along an axis of the page, in points from the upper left corner.
 *
 * @param at where it lies across its direction
 * @param from where it begins
 * @param to where it ends; not less than {@code from}
 */
record Rule(float at, float from, float to) {

    static Rule of(float at, float one, float other) {
        return new Rule(at, Math.min(one, other), Math.max(one, other));
    }

    float length() {
        return to - from;
    }

    /** Whether the line passes here, give or take so much. */
    boolean covers(float place, float slack) {
        return from - slack <= place && place <= to + slack;
    }
}
