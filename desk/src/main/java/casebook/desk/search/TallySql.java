package casebook.desk.search;

import casebook.contract.Statistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Counts the cases of a query in the database, all figures in one statement. */
final class TallySql {

    private static final String COLUMNS = "case_id, codes, sector, taxonomy, generation,"
            + " to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month";

    private static final String FIGURES = """
            facets AS (SELECT unnest(CAST(:facets AS text[])) AS facet),
            labels AS MATERIALIZED (
                SELECT facet, substr(label, char_length(facet) + 2) AS code, one.*
                FROM (SELECT DISTINCT unnest(string_to_array(codes, '|')) AS label, sector, taxonomy, generation, case_id
                      FROM picked) AS one, split_part(label, '=', 1) AS facet
                UNION ALL
                SELECT facet, :undetermined, NULL, sector, taxonomy, generation, case_id
                FROM picked CROSS JOIN facets WHERE strpos('|' || codes, '|' || facet || '=') = 0),
            counted AS (
                SELECT :cases AS facet, :all_cases AS code, NULL AS sector, taxonomy, generation FROM picked
                UNION ALL
                SELECT facet, code, NULL, taxonomy, generation FROM labels WHERE facet <> 'sector'
                UNION ALL
                SELECT facet, code, coalesce(sector, :undetermined), taxonomy, generation FROM labels WHERE facet = 'scope'
                UNION ALL
                SELECT :primary_sector, coalesce(sector, :undetermined), NULL, taxonomy, generation FROM picked
                UNION ALL
                SELECT :month, month, NULL, taxonomy, generation FROM picked
                UNION ALL
                SELECT :base_model, name, NULL, taxonomy, generation FROM picked JOIN case_models USING (case_id)
                WHERE role = 'BUILT_ON' AND name <> '')
            SELECT facet, code, sector, count(*) AS cases, array_agg(DISTINCT taxonomy) AS taxonomies,
                min(generation) AS oldest, max(generation) AS newest
            FROM counted GROUP BY facet, code, sector
            """;

    static List<Tally> read(Handle handle, CaseQuery query, List<Needle> needles, Set<String> facets) {
        if (query.words().asked() && needles.isEmpty()) {
            return List.of();
        }
        return Finding.bound(handle.createQuery(FindingSql.picked(COLUMNS, query, needles, FIGURES)), query, needles)
                .bindArray("facets", String.class, facets)
                .bind("undetermined", Statistics.UNDETERMINED)
                .bind("cases", Statistics.CASES)
                .bind("all_cases", Statistics.ALL)
                .bind("primary_sector", Statistics.PRIMARY_SECTOR)
                .bind("month", Statistics.MONTH)
                .bind("base_model", Statistics.BASE_MODEL)
                .map((row, context) -> new Tally(
                        row.getString("facet"),
                        row.getString("code"),
                        row.getString("sector"),
                        row.getLong("cases"),
                        Stream.of((String[]) row.getArray("taxonomies").getArray())
                                .sorted()
                                .toList(),
                        row.getLong("oldest"),
                        row.getLong("newest")))
                .list();
    }

    private TallySql() {}
}
