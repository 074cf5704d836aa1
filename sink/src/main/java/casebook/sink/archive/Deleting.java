package casebook.sink.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** Deletes the rows of cases. */
final class Deleting {

    static void from(Connection connection, String table, Collection<String> caseIds) throws SQLException {
        if (caseIds.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM " + table + " WHERE case_id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("text", caseIds.toArray()));
            statement.executeUpdate();
        }
    }

    private Deleting() {}
}
