package casebook.bench.sink;

import casebook.bench.scale.CpuClock;
import casebook.embedded.postgres.EmbeddedDatabase;
import casebook.sink.archive.Archive;
import casebook.sink.archive.ArchiveAway;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.sink.archive.UnwritableRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** An archive of its own that is filled by records, or by the same rows as PostgreSQL writes them itself. */
final class WeighedArchive implements AutoCloseable {

    /** What rows of other tables refer to comes first. */
    private static final String TABLES = "SELECT table_name, string_agg(column_name, ', ' ORDER BY ordinal_position)"
            + " FROM information_schema.columns WHERE table_schema = 'public' AND is_generated = 'NEVER'"
            + " AND table_name NOT LIKE 'flyway%' AND table_name <> 'sink_offsets'"
            + " GROUP BY table_name ORDER BY table_name <> 'cases', table_name";

    private final EmbeddedDatabase database;
    private final ProcessHandle server;
    private final Archive archive;
    private final Connection connection;

    /** Columns that are written, by table. */
    private final Map<String, String> tables = new LinkedHashMap<>();

    private WeighedArchive(EmbeddedDatabase database, ProcessHandle server) throws ArchiveAway, SQLException {
        this.database = database;
        this.server = server;
        this.archive = new Archive(database.jdbcUrl(), EmbeddedDatabase.USER, "");
        archive.positions(List.of());
        this.connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "");
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.put(found.getString(1), found.getString(2));
            }
        }
        connection.setAutoCommit(false);
    }

    static WeighedArchive in(Path folder) throws IOException, ArchiveAway, SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0);
        try {
            return new WeighedArchive(database, server(folder));
        } catch (ArchiveAway | SQLException | IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The server writes its process into the first line of a file. */
    private static ProcessHandle server(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Processor time of this process and of PostgreSQL, which is no child of it. */
    Duration cpu() {
        return CpuClock.ofAllBut().plus(CpuClock.of(server));
    }

    /** Takes every row out. */
    void empty() throws SQLException {
        execute("TRUNCATE sink_offsets, " + String.join(", ", tables.keySet()));
    }

    /** Forgets how far it is written, so that the same records count as new ones. */
    void forget() throws SQLException {
        execute("TRUNCATE sink_offsets");
    }

    /** Writes records as the sink does, from their bytes on. */
    void deliver(List<List<Incoming>> batches) throws ArchiveAway, UnwritableRow {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (List<Incoming> records : batches) {
            var batch = new Batch();
            records.forEach(record -> batch.add(Placed.of(record)));
            positions.putAll(archive.write(batch, positions));
        }
    }

    /** Every row there is, by table. */
    Map<String, byte[]> rows() throws SQLException, IOException {
        var rows = new LinkedHashMap<String, byte[]>();
        for (var table : tables.entrySet()) {
            var bytes = new ByteArrayOutputStream();
            copies().copyOut(copy(table, "TO STDOUT"), bytes);
            rows.put(table.getKey(), bytes.toByteArray());
        }
        connection.commit();
        return rows;
    }

    /** Writes rows as they are. */
    void copy(Map<String, byte[]> rows) throws SQLException, IOException {
        for (var table : tables.entrySet()) {
            copies().copyIn(copy(table, "FROM STDIN"), new ByteArrayInputStream(rows.get(table.getKey())));
        }
        connection.commit();
    }

    /** How many rows there are in all tables. */
    long count() throws SQLException {
        var counts = new ArrayList<String>();
        tables.keySet().forEach(table -> counts.add("(SELECT count(*) FROM " + table + ")"));
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("SELECT " + String.join(" + ", counts))) {
            sum.next();
            return sum.getLong(1);
        } finally {
            connection.commit();
        }
    }

    private static String copy(Map.Entry<String, String> table, String where) {
        return "COPY " + table.getKey() + " (" + table.getValue() + ") " + where + " (FORMAT binary)";
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException, IOException {
        archive.close();
        connection.close();
        database.close();
    }
}
