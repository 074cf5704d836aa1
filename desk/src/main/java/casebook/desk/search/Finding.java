package casebook.desk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The cases that a query finds.
 *
 * @param counts how many, and what they carry
 * @param page the cases of its page, in their order
 */
record Finding(FacetCounts counts, List<String> page) {

    /** A row: how many cases carry a set of labels, or the cases of the page. */
    private record Row(Long set, long cases, List<String> page) {

        static Row of(ResultSet row, StatementContext context) throws SQLException {
            long cases = row.getLong("cases");
            if (cases > 0) {
                return new Row(row.getLong("set"), cases, List.of());
            }
            var page = row.getArray("page");
            return new Row(null, 0, page == null ? List.of() : List.of((String[]) page.getArray()));
        }
    }

    static Finding of(Handle handle, CaseQuery query, List<Needle> needles, LabelSets sets) {
        if (query.words().asked() && needles.isEmpty()) {
            return new Finding(FacetCounts.of(List.of(), query.facets()), List.of());
        }
        List<Row> rows = bound(handle.createQuery(FindingSql.of(query, needles)), query, needles)
                .map(Row::of)
                .list();
        List<Row> counted = rows.stream().filter(row -> row.set() != null).toList();
        Map<Long, List<String>> codes =
                sets.codes(handle, counted.stream().map(Row::set).toList());
        List<FacetCounts.Group> groups = counted.stream()
                .map(row -> new FacetCounts.Group(codes.get(row.set()), row.cases()))
                .toList();
        List<String> page = rows.stream().flatMap(row -> row.page().stream()).toList();
        return new Finding(FacetCounts.of(groups, query.facets()), page);
    }

    static Query bound(Query statement, CaseQuery query, List<Needle> needles) {
        statement.bind("size", query.size()).bind("skipped", query.skipped());
        int length = 0;
        for (int i = 0; i < needles.size(); i++) {
            Needle needle = needles.get(i);
            statement.bind("term" + i, needle.term().text()).bind("stem" + i, needle.stem());
            length +=
                    needle.term().text().codePointCount(0, needle.term().text().length());
        }
        if (!needles.isEmpty()) {
            statement.bind("all", (1 << needles.size()) - 1).bind("length", length);
        }
        for (int i = 0; i < query.having().size(); i++) {
            statement.bind("having" + i, query.having().get(i).bound());
        }
        int i = 0;
        for (Set<String> codes : query.facets().values()) {
            statement.bindArray("codes" + i++, String.class, codes);
        }
        return statement;
    }
}
