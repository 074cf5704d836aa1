package casebook.desk.search;

import java.util.List;
import java.util.Set;

/**
 * How many cases have what, at one moment.
 *
 * @param facets the facets by which they are counted; of the sectors the primary one alone
 * @param all every tally that is not zero
 */
public record Tallies(Set<String> facets, List<Tally> all) {}
