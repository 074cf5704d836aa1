package casebook.sink.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Takes out of an archive what the topics still hold, offsets included, so that the sink that runs writes it anew.
 *
 * <p>The history stays, for topics forget; so does whatever else lies in the database.
 */
public final class Emptying {

    /** A page or a batch is done in less; who holds the tables longer has to be told to let go. */
    private static final int LONGEST_SECONDS = 30;

    /** The offsets first, as every writer does: two that want the same tables then wait for each other only once. */
    private static final String EMPTY = "TRUNCATE sink_offsets, " + String.join(", ", Tables.FROM_TOPICS);

    /**
     * Empties the archive at this JDBC address, in one transaction.
     *
     * @throws ArchiveAway when the database does not answer, holds no archive, or somebody keeps the tables for 30 s;
     *     nothing was taken out
     */
    public static void of(String url, String user, String password) throws ArchiveAway {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            if (!hasTables(statement)) {
                throw new SQLException("it has no tables of Casebook: start one on it once");
            }
            statement.execute("SET lock_timeout = '" + LONGEST_SECONDS + "s'");
            statement.execute(EMPTY);
        } catch (SQLException e) {
            throw new ArchiveAway(e);
        }
    }

    private static boolean hasTables(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT to_regclass('sink_offsets') IS NOT NULL")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private Emptying() {}
}
