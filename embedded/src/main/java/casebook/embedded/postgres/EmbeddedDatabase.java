package casebook.embedded.postgres;

import casebook.embedded.CannotStart;
import casebook.embedded.Folder;
import casebook.embedded.Ports;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL server; what it committed is there again after any end of this process. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The only user. */
    public static final String USER = "postgres";

    private static final String DATABASE = "casebook";

    private final Folder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(Folder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts a server on this folder; it is initialised when it is new, and a server that a killed process left behind
     * on it is stopped first.
     *
     * @param port port on loopback; 0 takes a free one
     * @throws CannotStart when port or folder are somebody else's
     */
    public static EmbeddedDatabase start(Path directory, int port) {
        Folder folder = Folder.take(directory);
        Path data = directory.resolve("data");
        EmbeddedPostgres server = null;
        try {
            Orphan.stop(data);
            // It would attach to any server that already answers on the port, without a word.
            int free = Ports.take(port, "PostgreSQL", "CASEBOOK_POSTGRES_PORT");
            server = EmbeddedPostgres.builder()
                    .setPort(free)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "50")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            createDatabase(server, data);
            return new EmbeddedDatabase(folder, server);
        } catch (CannotStart e) {
            closeAll(server, folder, e);
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            var cannotStart = new CannotStart("PostgreSQL does not start on " + directory + ": " + e.getMessage(), e);
            closeAll(server, folder, cannotStart);
            throw cannotStart;
        }
    }

    private static void createDatabase(EmbeddedPostgres server, Path data) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!text(statement, "SHOW data_directory").equals(data.toString())) {
                throw new CannotStart("another PostgreSQL answers on port " + server.getPort()
                        + ": stop it, or set CASEBOOK_POSTGRES_PORT to another port");
            }
            if (text(statement, "SELECT count(*) FROM pg_database WHERE datname = '" + DATABASE + "'")
                    .equals("0")) {
                statement.execute("CREATE DATABASE " + DATABASE + " ENCODING 'UTF8' TEMPLATE template0");
            }
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    /** The address of the database {@code casebook}. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The address of another database on the same server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            server.close();
        }
    }

    private static void closeAll(EmbeddedPostgres server, Folder folder, CannotStart reason) {
        try (folder) {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
