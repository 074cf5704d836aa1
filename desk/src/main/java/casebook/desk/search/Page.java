package casebook.desk.search;

import java.util.List;

/**
 * A page of cases.
 *
 * @param counts how many cases the query finds, and what they carry
 * @param records the page, each curated record as JSON
 * @param hits where the words stand in each of them; none where no words were asked for
 */
public record Page(FacetCounts counts, List<String> records, List<Hit> hits) {}
