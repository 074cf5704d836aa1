package casebook.desk.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statement that finds the cases of a query: how many carry which codes, and in its last row those of the page.
 *
 * <p>A term may stand in the title, the organisation or a text; each place is looked up by itself, so that the words of a
 * query need not stand in one file. A place is sixteen bits, one for each term.
 */
final class FindingSql {

    /** So many cases can be read again to see how often the words stand in them. */
    private static final int FEW = 300;

    /** So many cases can be fetched one by one. */
    private static final int SOME = 2_000;

    private static final int ORGANISATION = 16;
    private static final int TEXT = 32;

    private static final String HEAD = "casebook_words(title || ' ' || coalesce(organisation, ''))";

    static String of(CaseQuery query, List<Needle> needles) {
        return found(query, needles)
                + " SELECT codes, count(*) AS cases, CAST(NULL AS text[]) AS page FROM found GROUP BY codes"
                + " UNION ALL SELECT NULL, 0, array_agg(case_id) FROM (SELECT case_id FROM found WHERE true"
                + chosen(query) + query.order().orderBy() + " LIMIT :size OFFSET :skipped) AS page";
    }

    /** A statement over all cases of the query, whatever its page; what is asked of them is the rest of it. */
    static String all(String columns, CaseQuery query, List<Needle> needles, String rest) {
        return found(query, needles) + " SELECT " + columns
                + " FROM cases WHERE case_id IN (SELECT case_id FROM found WHERE true" + chosen(query) + ")" + rest;
    }

    private static String found(CaseQuery query, List<Needle> needles) {
        String key = query.order().sort().key(rank(needles));
        String columns = "SELECT c.case_id, " + Derived.codes(query.facets().keySet()) + " AS codes, c.received_at, "
                + key + " AS key FROM ";
        return needles.isEmpty()
                ? "WITH found AS NOT MATERIALIZED (" + columns + "cases c)"
                : "WITH hit AS (" + hits(needles) + "), matched AS MATERIALIZED (" + matched()
                        + "), found AS MATERIALIZED (" + joined(columns) + ")";
    }

    /** Few cases are fetched one by one; for many it takes less to pass over all of them. One of the two is not begun. */
    private static String joined(String columns) {
        String matched = "(SELECT count(*) FROM matched)";
        return columns + "matched m CROSS JOIN LATERAL"
                + " (SELECT * FROM cases one WHERE one.case_id = m.case_id OFFSET 0) AS c WHERE " + matched + " <= "
                + SOME
                + " UNION ALL " + columns + "matched m JOIN cases c ON c.case_id = m.case_id WHERE " + matched + " > "
                + SOME;
    }

    private static String hits(List<Needle> needles) {
        return IntStream.range(0, needles.size())
                .mapToObj(i -> hits(i, needles.get(i).term().quoted()))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String hits(int i, boolean quoted) {
        long bit = 1L << i;
        return "SELECT case_id, CASE WHEN strpos(lower(title), :stem" + i + ") > 0 THEN " + bit + " ELSE "
                + (bit << ORGANISATION) + " END AS places FROM cases WHERE " + HEAD + " @@ casebook_query(:term" + i
                + ")"
                + (quoted ? asItStands("title || ' ' || coalesce(organisation, '')", i) : "")
                + " UNION ALL SELECT case_id, " + (bit << TEXT)
                + " FROM case_texts WHERE casebook_words(text) @@ casebook_query(:term" + i + ")"
                + (quoted ? asItStands("text", i) : "");
    }

    private static String asItStands(String text, int i) {
        return " AND strpos(lower(normalize(regexp_replace(" + text + ", '\\s+', ' ', 'g'), NFKC)), :term" + i
                + ") > 0";
    }

    private static String matched() {
        return "SELECT case_id, bit_or(places) AS places FROM hit GROUP BY case_id HAVING (bit_or(places)"
                + " | (bit_or(places) >> " + ORGANISATION + ") | (bit_or(places) >> " + TEXT + ")) & 65535 = :all";
    }

    /**
     * A word counts 1000 in the title, 400 in the organisation, 100 in a text. A title with all of them counts up to 500 more,
     * the less else it says; where few cases are found, a text up to 90 more, the more often it has the words.
     */
    private static String rank(List<Needle> needles) {
        if (needles.isEmpty()) {
            return "0";
        }
        String often = IntStream.range(0, needles.size())
                .mapToObj(i -> "(octet_length(text) - octet_length(replace(text, :stem" + i + ", '')))"
                        + " / octet_length(:stem" + i + ")")
                .collect(Collectors.joining(" + "));
        return "1000 * " + words(needles, 0) + " + 400 * " + words(needles, ORGANISATION) + " + 100 * "
                + words(needles, TEXT)
                + " + CASE WHEN (m.places & 65535) = :all"
                + " THEN 500 * least(:length, char_length(c.title)) / greatest(1, char_length(c.title)) ELSE 0 END"
                + " + CASE WHEN (SELECT count(*) FROM matched) <= " + FEW
                + " THEN coalesce((SELECT 90 - 90 / (1 + sum(" + often + "))"
                + " FROM (SELECT lower(t.text) AS text FROM case_texts t WHERE t.case_id = c.case_id OFFSET 0) AS texts), 0)"
                + " ELSE 0 END";
    }

    /** How many of them stand in a place. */
    private static String words(List<Needle> needles, int place) {
        return IntStream.range(place, place + needles.size())
                .mapToObj(bit -> "((m.places >> " + bit + ") & 1)")
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private static String chosen(CaseQuery query) {
        return IntStream.range(0, query.facets().size())
                .mapToObj(i -> " AND string_to_array(codes, '|') && CAST(:codes" + i + " AS text[])")
                .collect(Collectors.joining());
    }

    private FindingSql() {}
}
