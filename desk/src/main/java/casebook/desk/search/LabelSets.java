package casebook.desk.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Knows by a short key which codes stand in a set of labels, so that the archive counts and sends numbers.
 *
 * <p>A key is made from the codes, so what is known of it stays true however cases change.
 */
final class LabelSets {

    /** The key of the labels of a case; of a million sets two are alike once in 30 million archives. */
    static final String KEY = "hashtextextended(c.codes, 0)";

    /** Sets that are kept, of some 150 bytes each; what there is beyond is asked for every time. */
    private static final int MOST = 300_000;

    private static final Pattern BETWEEN_CODES = Pattern.compile("|", Pattern.LITERAL);

    private final Map<Long, List<String>> known = new ConcurrentHashMap<>();

    /** The codes of each of these sets; what it does not know yet it asks of the archive, as of the moment the keys were read. */
    Function<Long, List<String>> codes(Handle handle, Collection<Long> sets) {
        Long[] unknown = sets.stream().filter(key -> !known.containsKey(key)).toArray(Long[]::new);
        if (unknown.length == 0) {
            return known::get;
        }
        Map<Long, List<String>> learnt = learnt(handle, unknown);
        if (known.size() + learnt.size() <= MOST) {
            known.putAll(learnt);
        }
        return key -> learnt.getOrDefault(key, known.get(key));
    }

    private static Map<Long, List<String>> learnt(Handle handle, Long[] keys) {
        var learnt = new HashMap<Long, List<String>>();
        handle.createQuery("SELECT " + KEY + " AS key, min(c.codes) AS codes FROM cases c WHERE " + KEY
                        + " = ANY (CAST(:keys AS bigint[])) GROUP BY 1")
                .bindArray("keys", Long.class, (Object[]) keys)
                .map((row, context) -> learnt.put(row.getLong("key"), codes(row.getString("codes"))))
                .list();
        return learnt;
    }

    /** There are few codes and many sets, so that each code is kept once. */
    private static List<String> codes(String codes) {
        return codes.isEmpty()
                ? List.of()
                : BETWEEN_CODES.splitAsStream(codes).map(String::intern).toList();
    }
}
