package casebook.desk.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Sets that are kept, of some 150 bytes each; then it begins anew. */
    private static final int MOST = 300_000;

    private static final Pattern BETWEEN_CODES = Pattern.compile("|", Pattern.LITERAL);

    private volatile Map<Long, List<String>> known = new ConcurrentHashMap<>();

    /** The codes of each set; what it does not know yet it asks of the archive, as of the moment the keys were read. */
    Map<Long, List<String>> codes(Handle handle, Collection<Long> sets) {
        Map<Long, List<String>> here = known;
        Long[] unknown = sets.stream().filter(key -> !here.containsKey(key)).toArray(Long[]::new);
        if (unknown.length > 0) {
            learn(handle, unknown, here);
        }
        if (here.size() > MOST) {
            known = new ConcurrentHashMap<>();
        }
        return here;
    }

    private static void learn(Handle handle, Long[] keys, Map<Long, List<String>> known) {
        handle.createQuery("SELECT " + KEY + " AS key, min(c.codes) AS codes FROM cases c WHERE " + KEY
                        + " = ANY (CAST(:keys AS bigint[])) GROUP BY 1")
                .bindArray("keys", Long.class, (Object[]) keys)
                .map((row, context) -> known.put(row.getLong("key"), codes(row.getString("codes"))))
                .list();
    }

    /** There are few codes and many sets, so that each code is kept once. */
    private static List<String> codes(String codes) {
        return codes.isEmpty()
                ? List.of()
                : BETWEEN_CODES.splitAsStream(codes).map(String::intern).toList();
    }
}
