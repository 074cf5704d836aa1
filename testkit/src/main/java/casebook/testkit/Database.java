package casebook.testkit;

import casebook.embedded.postgres.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real PostgreSQL, one for all test classes of a run, with databases as fresh as asked for. */
public final class Database implements BeforeAllCallback {

    /** The user that owns every database. */
    public static final String USER = EmbeddedDatabase.USER;

    private Ground.Database server;

    @Override
    public void beforeAll(ExtensionContext context) {
        // JUnit closes what lies in the root's store when the last class is done.
        server = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Database.class))
                .getOrComputeIfAbsent(Ground.Database.class, key -> Ground.database(), Ground.Database.class);
    }

    /** The address of a new, empty database. */
    public String fresh() throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
        }
        return server.jdbcUrl(name);
    }

    /** The address of the database that all share, for a look at the server. */
    public String jdbcUrl() {
        return server.jdbcUrl("postgres");
    }
}
