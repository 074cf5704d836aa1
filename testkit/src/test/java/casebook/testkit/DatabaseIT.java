package casebook.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class DatabaseIT {

    @RegisterExtension
    static final Database database = new Database();

    @RegisterExtension
    static final Database sameServer = new Database();

    @Test
    void every_database_is_fresh() throws Exception {
        String first = database.fresh();
        String second = database.fresh();

        assertNotEquals(first, second);
        createTable(first);
        createTable(second);
    }

    @Test
    void there_is_one_server_for_all() {
        assertEquals(database.jdbcUrl(), sameServer.jdbcUrl());
    }

    @Test
    void it_is_utf_8_and_of_a_version_the_archive_is_written_for() throws Exception {
        try (Connection connection = DriverManager.getConnection(database.fresh(), Database.USER, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()")) {
            row.next();
            assertEquals("UTF8", row.getString(1));
            assertTrue(connection.getMetaData().getDatabaseMajorVersion() >= 14);
        }
    }

    private static void createTable(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE facts (text text)");
        }
    }
}
