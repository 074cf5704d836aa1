package casebook.desk.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What else cases can be chosen by: the models they are built on, and the month they were received in. It is no label, so it
 * is looked up only for who asks.
 */
final class Derived {

    private static final Map<String, String> SQL = Map.of(
            "base_model",
            "(SELECT string_agg('base_model=' || replace(b.name, '|', '/'), '|') FROM case_models b"
                    + " WHERE b.case_id = c.case_id AND b.role = 'BUILT_ON' AND b.name <> '')",
            "received",
            "'received=' || to_char(c.received_at AT TIME ZONE 'UTC', 'YYYY-MM')");

    static final Set<String> FACETS = SQL.keySet();

    /** The codes of a case, with those of such facets as are asked for. */
    static String codes(Set<String> asked) {
        var derived = new TreeSet<>(asked);
        derived.retainAll(FACETS);
        if (derived.isEmpty()) {
            return "c.codes";
        }
        var codes = new StringBuilder("concat_ws('|', nullif(c.codes, '')");
        derived.forEach(facet -> codes.append(", ").append(SQL.get(facet)));
        return codes.append(')').toString();
    }

    private Derived() {}
}
