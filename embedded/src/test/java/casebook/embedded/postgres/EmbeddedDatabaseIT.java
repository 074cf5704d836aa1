package casebook.embedded.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.embedded.CannotStart;
import casebook.embedded.Child;
import casebook.embedded.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedDatabaseIT {

    private static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void what_it_committed_is_there_after_a_restart() throws Exception {
        try (var database = start()) {
            write(database, "之前");
        }
        try (var database = start()) {
            assertEquals("之前", read(database));
        }
    }

    @Test
    void commits_are_on_disk_and_chinese_can_be_searched() throws Exception {
        try (var database = start();
                Connection connection = connect(database.jdbcUrl())) {
            assertEquals("on", one(connection, "SHOW fsync"));
            assertEquals("on", one(connection, "SHOW synchronous_commit"));
            assertEquals("127.0.0.1", one(connection, "SHOW listen_addresses"));
            assertEquals("UTF8", one(connection, "SHOW server_encoding"));
            assertEquals(
                    "A,a,大,模",
                    one(connection, "SELECT string_agg(x, ',' ORDER BY x) FROM unnest('{模,a,大,A}'::text[]) x"));
            assertEquals("'案例':2 '金融':1", one(connection, "SELECT to_tsvector('simple', '金融，案例')::text"));
            one(connection, "CREATE EXTENSION pg_trgm");
            assertNotEquals("{}", one(connection, "SELECT show_trgm('大模型')::text"));
        }
    }

    @Test
    void a_server_that_a_killed_process_left_behind_is_stopped_and_its_commits_are_kept() throws Exception {
        try (var child = Child.start(Writer.class, directory)) {
            child.awaitLine("committed");
            child.kill();
        }
        List<ProcessHandle> orphans = Leftovers.on(data());
        assertFalse(orphans.isEmpty(), "without an orphan there is nothing to see here");

        try (var database = start()) {
            assertTrue(Leftovers.on(data()).stream().noneMatch(orphans::contains));
            assertEquals("孤儿", read(database));
        }
    }

    @Test
    void a_process_that_is_asked_to_end_leaves_no_server_behind() throws Exception {
        try (var child = Child.start(Writer.class, directory)) {
            child.awaitLine("committed");
            child.terminate();
            child.awaitExit();
        }
        // It has shut down when its end is announced, and is gone an instant later.
        Awaitility.await().until(() -> Leftovers.on(data()).isEmpty());
    }

    @Test
    void a_stranger_that_has_the_pid_of_a_server_long_gone_is_left_alone() throws Exception {
        try (var database = start()) {
            write(database, "之前");
        }
        Files.writeString(
                directory.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (var database = start()) {
            assertEquals("之前", read(database));
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws Exception {
        Files.createDirectories(directory.resolve("data/pg_wal"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "");

        try (var database = start()) {
            write(database, "now");
        }
    }

    @Test
    void a_port_in_use_is_named_with_its_remedy() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(taken.getLocalPort());
        }
    }

    @Test
    void another_server_on_the_port_is_not_taken_for_ours() throws Exception {
        try (var other = EmbeddedDatabase.start(directory.resolve("other"), 0, BINARIES)) {
            assertRefused(Integer.parseInt(other.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1")));
        }
    }

    @Test
    void another_server_that_takes_the_port_at_the_last_moment_is_not_taken_for_ours() throws Exception {
        int port = Ports.free();
        Server ours =
                new Server(Files.createDirectory(directory.resolve("ours")).toRealPath());
        try (var other = EmbeddedDatabase.start(directory.resolve("other"), port, BINARIES)) {
            ours.start(port, BINARIES);

            assertThrows(CannotStart.class, ours::makeSureItIsThisOne, other::jdbcUrl);
        } finally {
            ours.stop();
        }
    }

    @Test
    void a_folder_serves_one_server_at_a_time() throws Exception {
        try (var database = start()) {
            var refused = assertThrows(CannotStart.class, this::start);

            assertTrue(refused.getMessage().contains("in use by another Casebook"), refused.getMessage());
            write(database, "still there");
        }
    }

    private Path data() throws IOException {
        return directory.toRealPath().resolve("data");
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(directory, 0, BINARIES);
    }

    private void assertRefused(int port) {
        var refused = assertThrows(
                CannotStart.class, () -> EmbeddedDatabase.start(directory.resolve("refused"), port, BINARIES));

        assertTrue(refused.getMessage().contains("port " + port), refused.getMessage());
        assertTrue(refused.getMessage().contains("CASEBOOK_POSTGRES_PORT"), refused.getMessage());
    }

    /** The process that is killed. */
    static final class Writer {
        public static void main(String[] arguments) throws Exception {
            write(EmbeddedDatabase.start(Path.of(arguments[0]), 0, BINARIES), "孤儿");
            System.out.println("committed");
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
    }

    private static void write(EmbeddedDatabase database, String text) throws SQLException {
        try (Connection connection = connect(database.jdbcUrl())) {
            one(connection, "CREATE TABLE facts (text text)");
            one(connection, "INSERT INTO facts VALUES ('" + text + "') RETURNING text");
        }
    }

    private static String read(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database.jdbcUrl())) {
            return one(connection, "SELECT text FROM facts");
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedDatabase.USER, "");
    }
}
