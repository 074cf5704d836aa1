package casebook.ingest.extract.recognise.picture;

import java.util.List;

/**
 * The straight lines that are drawn on a page.
 *
 * @param level those that run from left to right
 * @param upright those that run from top to bottom
 */
public record Rules(List<Rule> level, List<Rule> upright) {

    /**
     * One of them.
     *
     * @param at its distance from the top if level, from the left if upright, in pixels
     * @param from where it begins
     * @param to where it ends
     */
    public record Rule(int at, int from, int to) {}

    /** A page without any. */
    public static Rules none() {
        return new Rules(List.of(), List.of());
    }
}
