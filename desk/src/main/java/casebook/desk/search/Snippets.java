package casebook.desk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads from the texts of cases what stands around the words of a query. */
final class Snippets {

    /** A piece of a file. */
    record Snippet(String file, String text) {}

    /** Of each case the piece around its first hit, from the chunk that has the most of the words. */
    static Map<String, Snippet> read(Handle handle, List<String> caseIds, List<Needle> needles) {
        Query statement = handle.createQuery(sql(needles.size())).bindArray("ids", String.class, caseIds);
        for (int i = 0; i < needles.size(); i++) {
            statement.bind("stem" + i, needles.get(i).stem());
        }
        var found = new HashMap<String, Snippet>();
        statement
                .map((row, context) ->
                        found.put(row.getString("case_id"), new Snippet(row.getString("name"), row.getString("piece"))))
                .list();
        return found;
    }

    private static String sql(int needles) {
        String terms = joined(needles, "CASE WHEN strpos(l.text, :stem%d) > 0 THEN 1 ELSE 0 END", " + ");
        String first = joined(needles, "nullif(strpos(l.text, :stem%d), 0)", ", ");
        return "SELECT DISTINCT ON (case_id) case_id, name, piece FROM ("
                + "SELECT t.case_id, t.name, t.file_no, t.chunk_no, " + terms + " AS terms,"
                + " substr(t.text, greatest(1, least(" + first + ") - 200), 600) AS piece"
                + " FROM case_texts t CROSS JOIN LATERAL (SELECT lower(t.text) AS text OFFSET 0) AS l"
                + " WHERE t.case_id = ANY (CAST(:ids AS text[]))) AS pieces"
                + " WHERE terms > 0 ORDER BY case_id, terms DESC, file_no, chunk_no";
    }

    private static String joined(int needles, String each, String between) {
        return IntStream.range(0, needles).mapToObj(each::formatted).collect(Collectors.joining(between));
    }

    private Snippets() {}
}
