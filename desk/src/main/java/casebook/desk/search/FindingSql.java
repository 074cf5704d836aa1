package casebook.desk.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statement that finds the cases of a query, in one row: the keys of their label sets, how many carry each, and the page.
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

    private static final String MATCHED = "(SELECT cases FROM many)";

    private static final String HEAD = "casebook_words(title || ' ' || coalesce(organisation, ''))";

    static String of(CaseQuery query, List<Needle> needles) {
        return found(query, needles)
                + " SELECT sets, cases, page FROM (SELECT array_agg(set) AS sets, array_agg(cases) AS cases"
                + " FROM (SELECT set, count(*) AS cases FROM found GROUP BY set) AS counted) AS counted CROSS JOIN"
                + " (SELECT array_agg(case_id) AS page FROM (SELECT case_id FROM found WHERE true"
                + chosen(query, needles) + query.order().orderBy() + " LIMIT :size OFFSET :skipped) AS paged) AS paged";
    }

    /** A statement over all cases of the query, whatever its page; what is asked of them is the rest of it. */
    static String all(String columns, CaseQuery query, List<Needle> needles, String rest) {
        return found(query, needles) + selected(columns, query, needles) + rest;
    }

    /** A statement over the rows {@code picked}, which are the cases of the query with these columns. */
    static String picked(String columns, CaseQuery query, List<Needle> needles, String rest) {
        return found(query, needles) + ", picked AS MATERIALIZED (" + selected(columns, query, needles) + ") " + rest;
    }

    private static String selected(String columns, CaseQuery query, List<Needle> needles) {
        return " SELECT " + columns + " FROM cases c WHERE case_id IN (SELECT case_id FROM found WHERE true"
                + chosen(query, needles) + ")";
    }

    private static String found(CaseQuery query, List<Needle> needles) {
        String key = query.order().sort().key(rank(needles));
        String columns = "SELECT c.case_id, " + LabelSets.KEY + " AS set, c.received_at, " + key + " AS key";
        return needles.isEmpty()
                ? "WITH found AS NOT MATERIALIZED (" + columns + ", c.codes FROM cases c WHERE true" + having(query)
                        + ")"
                : "WITH hit AS (" + hits(needles) + "), matched AS MATERIALIZED (" + matched()
                        + "), many AS MATERIALIZED (SELECT count(*) AS cases FROM matched), found AS MATERIALIZED ("
                        + joined(columns + " FROM ", having(query)) + ")";
    }

    /** Few cases are fetched one by one; for many it takes less to pass over all of them. One of the two is not begun. */
    private static String joined(String columns, String having) {
        return columns + "matched m CROSS JOIN LATERAL"
                + " (SELECT * FROM cases one WHERE one.case_id = m.case_id OFFSET 0) AS c WHERE " + MATCHED + " <= "
                + SOME + having
                + " UNION ALL " + columns + "matched m JOIN cases c ON c.case_id = m.case_id WHERE " + MATCHED + " > "
                + SOME + having;
    }

    private static String hits(List<Needle> needles) {
        return IntStream.range(0, needles.size())
                .mapToObj(i -> hits(i, needles.get(i)))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String hits(int i, Needle needle) {
        long bit = 1L << i;
        boolean quoted = needle.term().quoted();
        // Folding a hundred thousand titles takes longer than finding them.
        String title = needle.hasCase() ? "lower(title)" : "title";
        return "SELECT case_id, CASE WHEN strpos(" + title + ", :stem" + i + ") > 0 THEN " + bit + " ELSE "
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
                + " + CASE WHEN " + MATCHED + " <= " + FEW
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

    private static String having(CaseQuery query) {
        return IntStream.range(0, query.having().size())
                .mapToObj(i -> " AND " + query.having().get(i).sql("having" + i))
                .collect(Collectors.joining());
    }

    /** With words the cases of the codes are looked up beside those of the words; without, they are all there is. */
    private static String chosen(CaseQuery query, List<Needle> needles) {
        String some = needles.isEmpty() ? "%s" : "case_id IN (SELECT case_id FROM cases WHERE %s)";
        return IntStream.range(0, query.facets().size())
                .mapToObj(
                        i -> " AND " + some.formatted("string_to_array(codes, '|') && CAST(:codes" + i + " AS text[])"))
                .collect(Collectors.joining());
    }

    private FindingSql() {}
}
