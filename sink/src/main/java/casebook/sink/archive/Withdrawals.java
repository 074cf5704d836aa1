package casebook.sink.archive;

import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers the newest withdrawal of every case and takes away what came before it.
 *
 * <p>Topics are read side by side, so a row may come long after the withdrawal of its case; {@link StagedTable} asks here
 * before it writes one.
 */
final class Withdrawals {

    private static final StagedTable WITHDRAWALS =
            new StagedTable("withdrawals", List.of("case_id", "revision"), 1, "t.revision < excluded.revision");

    /** Tables whose rows tell of one revision; labels and models follow their case. */
    private static final List<String> SWEPT =
            List.of("cases", "case_texts", "case_vectors", "reviews", "rejections", "case_history");

    /** The cases of which a newer withdrawal is known now. */
    static Set<String> write(Connection connection, List<Placed<SubmissionEvent>> submissions) throws SQLException {
        Map<String, List<?>> newest = new LinkedHashMap<>();
        for (Placed<SubmissionEvent> record : submissions) {
            SubmissionEvent event = record.event();
            if (event.getWhat() instanceof CaseWithdrawn) {
                newest.put(event.getCaseId(), List.of(event.getCaseId(), event.getRevision()));
            }
        }
        return WITHDRAWALS.upsert(connection, List.copyOf(newest.values()));
    }

    /** Deletes what is older than the withdrawals of these cases. */
    static void sweep(Connection connection, Set<String> caseIds) throws SQLException {
        if (caseIds.isEmpty()) {
            return;
        }
        for (String table : SWEPT) {
            try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + table
                    + " t USING withdrawals w WHERE w.case_id = t.case_id AND w.revision > t.revision"
                    + " AND w.case_id = ANY (?)")) {
                statement.setArray(1, connection.createArrayOf("text", caseIds.toArray()));
                statement.executeUpdate();
            }
        }
    }

    private Withdrawals() {}
}
