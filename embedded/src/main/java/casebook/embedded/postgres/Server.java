package casebook.embedded.postgres;

import casebook.embedded.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** The server's processes on one folder: its data, its log, its start and its end. */
final class Server {

    /** Long enough to recover from a crash on a slow disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Path log;
    private EmbeddedPostgres postgres;

    Server(Path directory) {
        this.data = directory.resolve("data");
        this.log = directory.resolve("server.log");
    }

    void start(int port, Path binaries) throws IOException {
        deleteHalfInitialised();
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Binaries held = Binaries.hold(binaries)) {
            postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(held.directory().toFile())
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // Else its socket lies in /tmp under the port's number, where another user's may already lie.
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    // Order by code point, whatever the machine; yet letters as libc knows them, because under the
                    // plain C locale pg_trgm and the text parser take no Chinese character for a letter.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(PATIENCE)
                    .start();
        }
    }

    /** A server writes postmaster.opts when it first starts, so a data folder without it never held anything. */
    private void deleteHalfInitialised() throws IOException {
        if (Files.exists(data.resolve("pg_wal")) && Files.notExists(data.resolve("postmaster.opts"))) {
            Binaries.delete(data);
        }
    }

    /** Stops the server, and any that an earlier process left on the folder. */
    void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
        Leftovers.stop(data);
    }

    /** What starts it would attach to any server that already answers on the port, without a word. */
    void makeSureItIsThisOne() throws SQLException {
        if (!query("SHOW data_directory").equals(data.toString())) {
            throw new CannotStart("another PostgreSQL answers on port " + postgres.getPort()
                    + ": stop it, or set CASEBOOK_POSTGRES_PORT to another port");
        }
    }

    void createIfAbsent(String database) throws SQLException {
        if (query("SELECT count(*) FROM pg_database WHERE datname = '" + database + "'")
                .equals("0")) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + database + " TEMPLATE template0");
            }
        }
    }

    private String query(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(EmbeddedDatabase.USER), EmbeddedDatabase.USER, "");
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    /** The last thing that went wrong according to the log, as the end of a sentence. */
    String lastComplaint() {
        try {
            List<String> complaints = Files.readAllLines(log).stream()
                    .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                    .toList();
            return complaints.isEmpty()
                    ? "; its log is " + log
                    : ", " + complaints.get(complaints.size() - 1) + "; its log is " + log;
        } catch (IOException noLog) {
            return "";
        }
    }
}
