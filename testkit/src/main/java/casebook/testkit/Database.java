package casebook.testkit;

import casebook.embedded.postgres.EmbeddedDatabase;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real PostgreSQL, alive for one test class; the one class that knows which. */
public final class Database implements BeforeAllCallback, AfterAllCallback {

    /** The user that owns every database. */
    public static final String USER = EmbeddedDatabase.USER;

    private EmbeddedDatabase server;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        server = EmbeddedDatabase.start(Files.createTempDirectory("database"), 0);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (server != null) {
            server.close();
        }
    }

    /** The address of a new, empty database. */
    public String fresh() throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
        }
        return server.jdbcUrl(name);
    }
}
