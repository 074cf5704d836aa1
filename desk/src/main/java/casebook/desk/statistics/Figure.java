package casebook.desk.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A number of cases, and how a reader checks it.
 *
 * @param code what they have
 * @param cases how many
 * @param shareOfCases of all cases that were asked for, from 0 to 1; 0 where there is none
 * @param shareOfSector of the cases of their primary sector, from 0 to 1; null where those of every sector are counted
 * @param query finds them
 * @param taxonomies the taxonomy versions of their labels
 * @param generations the generations of their labels; null where there is no case
 */
public record Figure(
        String code,
        long cases,
        double shareOfCases,
        @JsonInclude(JsonInclude.Include.NON_NULL) Double shareOfSector,
        String query,
        List<String> taxonomies,
        Generations generations) {

    /** The lowest and the highest; they differ while a replay is under way. */
    public record Generations(long min, long max) {}
}
