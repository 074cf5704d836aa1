package casebook.embedded.postgres;

import casebook.embedded.CannotStart;
import casebook.embedded.Folder;
import casebook.embedded.Ports;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real PostgreSQL server; what it committed is there again after any end of this process. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The only user; it has no password, and is known on loopback only. */
    public static final String USER = "postgres";

    private static final String DATABASE = "casebook";

    private final Folder folder;
    private final Server server;

    private EmbeddedDatabase(Folder folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts a server on this folder, its programs beside its data.
     *
     * @see #start(Path, int, Path)
     */
    public static EmbeddedDatabase start(Path directory, int port) {
        return start(directory, port, directory.resolve("binaries"));
    }

    /**
     * Starts a server on this folder; it is initialised when it is new, and a server that a killed process left behind
     * on it is stopped first.
     *
     * @param port port on loopback; 0 takes a free one
     * @param binaries where its programs are unpacked once (60 MB); servers may share it
     * @throws CannotStart when port or folder are somebody else's
     */
    public static EmbeddedDatabase start(Path directory, int port, Path binaries) {
        Folder folder = Folder.take(directory);
        Server server = new Server(folder.path());
        try {
            server.stop();
            server.start(Ports.take(port, "PostgreSQL", "CASEBOOK_POSTGRES_PORT"), binaries);
            server.makeSureItIsThisOne();
            server.createIfAbsent(DATABASE);
            return new EmbeddedDatabase(folder, server);
        } catch (CannotStart e) {
            throw end(folder, server, e);
        } catch (IOException | SQLException | RuntimeException e) {
            throw end(
                    folder,
                    server,
                    new CannotStart(
                            "PostgreSQL does not start on " + directory + ": " + e + server.lastComplaint(), e));
        }
    }

    /** Processes that a killed process of ours left on this folder; a start stops them. */
    public static List<Long> leftovers(Path directory) throws IOException {
        Path data = directory.resolve("data");
        return Files.isDirectory(data)
                ? Leftovers.on(data.toRealPath()).stream()
                        .map(ProcessHandle::pid)
                        .toList()
                : List.of();
    }

    /** The version that wrote this folder, as {@code PG_VERSION} has it; none while the folder is new. */
    public static Optional<String> writtenBy(Path directory) throws IOException {
        Path version = directory.resolve("data/PG_VERSION");
        return Files.exists(version) ? Optional.of(Files.readString(version).strip()) : Optional.empty();
    }

    /** The version of the programs that come with this build. */
    public static String version() {
        URL programs = EmbeddedPostgres.class.getResource("/postgres-linux-x86_64.txz");
        Matcher jar = Pattern.compile("-(\\d+\\.\\d+)[.\\d]*\\.jar").matcher(String.valueOf(programs));
        return jar.find() ? jar.group(1) : "unknown";
    }

    private static CannotStart end(Folder folder, Server server, CannotStart reason) {
        try (folder) {
            server.stop();
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }

    /** The address of the database {@code casebook}, for {@link #USER}. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The address of another database on the same server. */
    public String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    /** Stops the server; its clients are cut off, and what they committed is kept. */
    @Override
    public void close() throws IOException {
        try (folder) {
            server.stop();
        }
    }
}
