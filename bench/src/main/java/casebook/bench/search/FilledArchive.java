package casebook.bench.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.embedded.postgres.EmbeddedDatabase;
import casebook.sink.archive.Migrations;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** An archive of its own full of generated cases; its search indexes are built when all of them are there. */
final class FilledArchive implements AutoCloseable {

    private static final String SEARCH = " WHERE indexname IN ('case_texts_words', 'cases_words', 'cases_codes')";

    private final EmbeddedDatabase database;
    private double loadSeconds;
    private double buildSeconds;

    private FilledArchive(EmbeddedDatabase database) {
        this.database = database;
    }

    static FilledArchive with(int cases, Path folder) throws IOException, SQLException {
        var archive = new FilledArchive(EmbeddedDatabase.start(folder, 0));
        try {
            Migrations.of(archive.url(), EmbeddedDatabase.USER, "").migrate();
            archive.fill(cases);
            return archive;
        } catch (SQLException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void fill(int cases) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), EmbeddedDatabase.USER, "");
                Statement statement = connection.createStatement()) {
            List<String> indexes = texts(statement, "SELECT indexdef FROM pg_indexes" + SEARCH);
            for (String index : texts(statement, "SELECT indexname FROM pg_indexes" + SEARCH)) {
                statement.execute("DROP INDEX " + index);
            }
            long start = System.nanoTime();
            copy(
                    connection,
                    "cases (case_id, revision, extraction, generation, review, title, organisation, summary, language,"
                            + " taxonomy, classifier, received_at, curated_at, record, record_offset)",
                    cases,
                    FilledArchive::row);
            copy(
                    connection,
                    "case_texts (case_id, file_no, chunk_no, revision, extraction, sha256, name, text)",
                    cases,
                    FilledArchive::text);
            loadSeconds = since(start);
            start = System.nanoTime();
            statement.execute("SET maintenance_work_mem = '256MB'");
            for (String index : indexes) {
                statement.execute(index);
            }
            // What a server that analyses by itself has learnt meanwhile is forgotten: the migration lets it learn
            // nothing.
            for (String words : List.of("cases_words", "case_texts_words")) {
                statement.execute("ALTER INDEX " + words + " ALTER COLUMN 1 SET STATISTICS 0");
                statement.execute("DELETE FROM pg_statistic WHERE starelid = '" + words + "'::regclass");
            }
            buildSeconds = since(start);
            statement.execute("VACUUM ANALYZE cases, case_texts");
        }
    }

    private static void copy(Connection connection, String columns, int cases, Function<Integer, String> row)
            throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + columns + " FROM STDIN");
        for (int number = 0; number < cases; number++) {
            byte[] line = row.apply(number).getBytes(UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
    }

    private static String row(int number) {
        Filed filed = Filed.of(number);
        return String.join(
                "\t",
                id(number),
                "1\t1\t1\t0",
                filed.title(),
                filed.organisation(),
                "\tzh\tv1\tc1\t2026-01-01 00:00:00+00\t2026-01-01 00:00:00+00",
                escaped(filed.record()),
                number + "\n");
    }

    private static String text(int number) {
        return String.join(
                "\t",
                id(number),
                "0\t0\t1\t1\tsha",
                "a.txt",
                escaped(Filed.of(number).text()) + "\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String id(int number) {
        return "case".repeat(4) + String.format("%010d", number);
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    String url() {
        return database.jdbcUrl();
    }

    double loadSeconds() {
        return loadSeconds;
    }

    double buildSeconds() {
        return buildSeconds;
    }

    /** What the search indexes take. */
    double indexMebibytes() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), EmbeddedDatabase.USER, "");
                Statement statement = connection.createStatement()) {
            String sum = "SELECT sum(pg_relation_size(indexname::regclass)) FROM pg_indexes" + SEARCH;
            return Double.parseDouble(texts(statement, sum).get(0)) / (1 << 20);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
