package casebook.sink.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Takes every row out of an archive, offsets included, so that the sink that runs builds it anew. */
public final class Emptying {

    /** Flyway's own; the tables stay as they are. */
    private static final String MIGRATIONS = "flyway_schema_history";

    /** A page or a batch is done in less; who holds the tables longer has to be told to let go. */
    private static final int LONGEST_SECONDS = 30;

    /**
     * Empties the archive at this JDBC address, in one transaction.
     *
     * @throws SQLException when the database does not answer, holds no archive, or somebody keeps the tables for 30 s
     */
    public static void of(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(statement);
            if (!tables.contains("sink_offsets")) {
                throw new SQLException("there is no archive at " + url + ": start a Casebook on it once");
            }
            statement.execute("SET lock_timeout = '" + LONGEST_SECONDS + "s'");
            statement.execute("TRUNCATE " + String.join(", ", tables));
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (ResultSet found =
                statement.executeQuery("SELECT quote_ident(table_name), table_name FROM information_schema.tables"
                        + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'")) {
            while (found.next()) {
                if (!found.getString(2).equals(MIGRATIONS)) {
                    tables.add(found.getString(1));
                }
            }
        }
        return tables;
    }

    private Emptying() {}
}
