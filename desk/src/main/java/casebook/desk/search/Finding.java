package casebook.desk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern BETWEEN_CODES = Pattern.compile("|", Pattern.LITERAL);

    /** A row: cases with the same codes, or those of the page. */
    private record Row(FacetCounts.Group group, List<String> page) {

        static Row of(ResultSet row, StatementContext context) throws SQLException {
            String codes = row.getString("codes");
            if (codes != null) {
                List<String> all = codes.isEmpty() ? List.of() : List.of(BETWEEN_CODES.split(codes));
                return new Row(new FacetCounts.Group(all, row.getLong("cases")), List.of());
            }
            var page = row.getArray("page");
            return new Row(null, page == null ? List.of() : List.of((String[]) page.getArray()));
        }
    }

    static Finding of(Handle handle, CaseQuery query, List<Needle> needles) {
        if (query.words().asked() && needles.isEmpty()) {
            return new Finding(FacetCounts.of(List.of(), query.facets()), List.of());
        }
        var groups = new ArrayList<FacetCounts.Group>();
        var page = new ArrayList<String>();
        for (Row row : bound(handle.createQuery(FindingSql.of(query, needles)), query, needles)
                .map(Row::of)
                .list()) {
            if (row.group() != null) {
                groups.add(row.group());
            }
            page.addAll(row.page());
        }
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
