package casebook.desk.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The cases that a query finds.
 *
 * @param counts how many, and what they carry
 * @param page the cases of its page, in their order
 */
record Finding(FacetCounts counts, List<String> page) {

    /** What the archive answers: label sets, how many cases carry each of them, and the page. */
    private record Counted(Long[] sets, Long[] cases, String[] page) {}

    static Finding of(Handle handle, CaseQuery query, List<Needle> needles, LabelSets known) {
        if (query.words().asked() && needles.isEmpty()) {
            return new Finding(FacetCounts.of(List.of(), query.facets()), List.of());
        }
        Counted counted = bound(handle.createQuery(FindingSql.of(query, needles)), query, needles)
                .map((row, context) -> new Counted(
                        array(row, "sets", new Long[0]),
                        array(row, "cases", new Long[0]),
                        array(row, "page", new String[0])))
                .one();
        Function<Long, List<String>> codes = known.codes(handle, List.of(counted.sets()));
        List<FacetCounts.Group> groups = IntStream.range(0, counted.sets().length)
                .mapToObj(i -> new FacetCounts.Group(codes.apply(counted.sets()[i]), counted.cases()[i]))
                .toList();
        return new Finding(FacetCounts.of(groups, query.facets()), List.of(counted.page()));
    }

    /** An array of nothing is null to the archive. */
    @SuppressWarnings("unchecked")
    private static <T> T[] array(ResultSet row, String column, T[] nothing) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? nothing : (T[]) array.getArray();
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
