package casebook.desk.page.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the counts of the search do not tell.
 *
 * @param months cases by month of their submission, the oldest first
 * @param models cases by base model, the most frequent first
 * @param scopes cases by sector and then by scope
 */
record Trends(Map<String, Long> months, Map<String, Long> models, Map<String, Map<String, Long>> scopes) {

    /** Reads them from the archive, all of one moment. */
    static Trends read(Jdbi archive) {
        return archive.inTransaction(handle -> new Trends(
                counted(
                        handle,
                        "SELECT to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM') AS name, count(*) AS cases"
                                + " FROM cases GROUP BY 1 ORDER BY 1"),
                counted(
                        handle,
                        "SELECT name, count(*) AS cases FROM case_models WHERE role = 'BUILT_ON' AND name <> ''"
                                + " GROUP BY 1 ORDER BY 2 DESC, 1"),
                scopes(handle)));
    }

    private static Map<String, Long> counted(Handle handle, String sql) {
        var counts = new LinkedHashMap<String, Long>();
        handle.createQuery(sql)
                .map((row, context) -> counts.put(row.getString("name"), row.getLong("cases")))
                .list();
        return counts;
    }

    private static Map<String, Map<String, Long>> scopes(Handle handle) {
        var scopes = new TreeMap<String, Map<String, Long>>();
        handle.createQuery("SELECT s.code AS sector, p.code AS scope, count(*) AS cases FROM case_labels s"
                        + " JOIN case_labels p ON p.case_id = s.case_id AND p.facet = 'scope'"
                        + " WHERE s.facet = 'sector' GROUP BY 1, 2")
                .map((row, context) -> scopes.computeIfAbsent(row.getString("sector"), none -> new TreeMap<>())
                        .put(row.getString("scope"), row.getLong("cases")))
                .list();
        return scopes;
    }
}
