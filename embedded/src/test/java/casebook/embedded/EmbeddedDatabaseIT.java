package casebook.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.embedded.postgres.EmbeddedDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class EmbeddedDatabaseIT {

    @TempDir
    Path directory;

    @Test
    void what_it_committed_is_there_after_a_restart() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            write(database, "之前");
        }
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            assertEquals("之前", read(database));
        }
    }

    @Test
    void a_server_that_a_killed_process_left_behind_is_stopped_and_its_commits_are_kept() throws Exception {
        try (var child = Child.start(EmbeddedDatabaseIT.class, directory)) {
            child.awaitLine("committed");
            child.kill();
        }
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            assertEquals("孤儿", read(database));
        }
    }

    @Test
    void a_port_in_use_is_named_with_its_remedy() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused =
                    assertThrows(CannotStart.class, () -> EmbeddedDatabase.start(directory, taken.getLocalPort()));

            assertTrue(refused.getMessage().contains("port " + taken.getLocalPort()), refused.getMessage());
            assertTrue(refused.getMessage().contains("CASEBOOK_POSTGRES_PORT"), refused.getMessage());
        }
    }

    /** The process that is killed. */
    public static void main(String[] arguments) throws Exception {
        write(EmbeddedDatabase.start(Path.of(arguments[0]), 0), "孤儿");
        System.out.println("committed");
        Thread.sleep(Duration.ofMinutes(5).toMillis());
    }

    private static void write(EmbeddedDatabase database, String text) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE facts (text text)");
            statement.execute("INSERT INTO facts VALUES ('" + text + "')");
        }
    }

    private static String read(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT text FROM facts")) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "");
    }
}
