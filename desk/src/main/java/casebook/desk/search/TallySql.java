package casebook.desk.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Counts the cases of a query in the database, all of them in one statement. */
final class TallySql {

    private static final String COLUMNS = "c.case_id, " + LabelSets.KEY + " AS set, c.sector, c.taxonomy, c.generation,"
            + " to_char(c.received_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month";

    /** One kind of row for each thing that cases have; whatever a row is not about is null in it. */
    private static final String COUNTS = """
            SELECT set, sector, NULL AS month, NULL AS model, taxonomy, generation, count(*) AS cases
            FROM picked GROUP BY set, sector, taxonomy, generation
            UNION ALL
            SELECT NULL, NULL, month, NULL, taxonomy, generation, count(*) FROM picked GROUP BY month, taxonomy, generation
            UNION ALL
            SELECT NULL, NULL, NULL, name, taxonomy, generation, count(*) FROM picked JOIN case_models USING (case_id)
            WHERE role = 'BUILT_ON' AND name <> '' GROUP BY name, taxonomy, generation
            """;

    /** A row that was counted: cases with the same labels, of the same month, or built on the same model. */
    private record Row(Long set, String sector, String month, String model, Tallying.Judged judged) {}

    static List<Tally> read(Handle handle, CaseQuery query, List<Needle> needles, Set<String> facets, LabelSets known) {
        if (query.words().asked() && needles.isEmpty()) {
            return List.of();
        }
        List<Row> rows = rows(handle, query, needles);
        Function<Long, List<String>> sets = known.codes(
                handle, rows.stream().map(Row::set).filter(Objects::nonNull).collect(Collectors.toSet()));
        var tallying = new Tallying(facets);
        for (Row row : rows) {
            if (row.month() != null) {
                tallying.addMonth(row.month(), row.judged());
            } else if (row.model() != null) {
                tallying.addModel(row.model(), row.judged());
            } else {
                tallying.add(sets.apply(row.set()), row.sector(), row.judged());
            }
        }
        return tallying.tallies();
    }

    private static List<Row> rows(Handle handle, CaseQuery query, List<Needle> needles) {
        return Finding.bound(handle.createQuery(FindingSql.picked(COLUMNS, query, needles, COUNTS)), query, needles)
                .map((row, context) -> new Row(
                        row.getObject("set", Long.class),
                        row.getString("sector"),
                        row.getString("month"),
                        row.getString("model"),
                        new Tallying.Judged(
                                row.getLong("cases"), row.getString("taxonomy"), row.getLong("generation"))))
                .list();
    }

    private TallySql() {}
}
