package casebook.desk.record;

import casebook.desk.record.LedgerSum.Refused;
import casebook.desk.record.LedgerSum.Unfinished;
import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Adds up the ledger that the archive holds. */
public final class LedgerSums {

    private static final String STATES = "SELECT state, count(*) AS cases FROM case_states GROUP BY state";

    private static final String OLDEST =
            "SELECT case_id, state, coalesce(received_at, changed_at) AS since FROM case_states"
                    + " WHERE state IN ('RECEIVED', 'EXTRACTED') ORDER BY since, case_id LIMIT 1";

    /** A file that is extracted anew may be refused anew, and is one file all the same. */
    private static final String REJECTIONS =
            "SELECT reason, max(category) AS category, count(*) AS cases, sum(files) AS files,"
                    + " array_agg(case_id ORDER BY place) FILTER (WHERE place <= 3) AS newest FROM ("
                    + "  SELECT r.reason, r.case_id, max(r.category) AS category, count(DISTINCT r.sha256) AS files,"
                    + "   row_number() OVER (PARTITION BY r.reason ORDER BY max(r.rejected_at) DESC, r.case_id) AS place"
                    + "  FROM rejections r JOIN case_states s ON s.case_id = r.case_id AND s.revision = r.revision"
                    + "  WHERE s.state <> 'WITHDRAWN' GROUP BY r.reason, r.case_id) AS one"
                    + " GROUP BY reason ORDER BY cases DESC, reason";

    private final Jdbi archive;

    /** Over this archive. */
    public LedgerSums(Jdbi archive) {
        this.archive = archive;
    }

    /** As it is now. */
    public LedgerSum now() {
        return archive.withHandle(handle -> new LedgerSum(states(handle), oldest(handle), rejections(handle)));
    }

    private static Map<String, Long> states(Handle handle) {
        return handle
                .createQuery(STATES)
                .map((row, context) -> Map.entry(row.getString("state"), row.getLong("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Unfinished oldest(Handle handle) {
        return handle.createQuery(OLDEST)
                .map((row, context) -> new Unfinished(
                        row.getString("case_id"),
                        row.getString("state"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .findOne()
                .orElse(null);
    }

    private static List<Refused> rejections(Handle handle) {
        return handle.createQuery(REJECTIONS)
                .map((row, context) -> new Refused(
                        row.getString("reason"),
                        row.getString("category"),
                        row.getLong("cases"),
                        row.getLong("files"),
                        texts(row.getArray("newest"))))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
