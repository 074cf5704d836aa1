package casebook.desk.search;

import java.util.List;

/**
 * How many cases have something, and by what they are labelled.
 *
 * @param facet a facet, or one of the names in {@link casebook.contract.Statistics}
 * @param code a code of it
 * @param sector the primary sector of all of them; null where those of every sector are counted
 * @param cases how many
 * @param taxonomies the taxonomy versions of their labels
 * @param oldest the lowest generation of their labels; null where there is no case
 * @param newest the highest; another one than the lowest while a replay is under way
 */
public record Tally(
        String facet, String code, String sector, long cases, List<String> taxonomies, Long oldest, Long newest) {

    /** That of something that no case has. */
    public static Tally none(String facet, String code) {
        return new Tally(facet, code, null, 0, List.of(), null, null);
    }
}
