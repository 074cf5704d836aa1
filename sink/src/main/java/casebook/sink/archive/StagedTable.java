package casebook.sink.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * A table that is written through a staging table: COPY, then one guarded upsert.
 *
 * @param name the table
 * @param columns its columns, in the order of the rows; the key comes first
 * @param keys how many columns are the key
 * @param guard when an existing row gives way, over {@code t} (the row) and {@code excluded} (the news)
 */
record StagedTable(String name, List<String> columns, int keys, String guard) {

    /** What tells of a revision that was withdrawn since is not written. */
    private static final String NOT_WITHDRAWN =
            " WHERE NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.case_id = s.case_id AND w.revision > s.revision)";

    /** Writes rows; the first column of those that took effect comes back. */
    Set<String> upsert(Connection connection, List<List<?>> rows) throws SQLException {
        var changed = new LinkedHashSet<String>();
        if (rows.isEmpty()) {
            return changed;
        }
        stage(connection, rows);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(upsert())) {
            while (result.next()) {
                changed.add(result.getString(1));
            }
        }
        return changed;
    }

    private void stage(Connection connection, List<List<?>> rows) throws SQLException {
        var text = new CopyText();
        rows.forEach(text::row);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE IF NOT EXISTS staging_" + name + " (LIKE " + name
                    + " INCLUDING COMPRESSION) ON COMMIT DELETE ROWS");
        }
        try {
            // As bytes: a reader is encoded piece by piece, and a surrogate pair between two pieces is lost.
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY staging_" + name + " (" + String.join(", ", columns) + ") FROM STDIN",
                            new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
        } catch (IOException e) {
            throw new SQLException("a text in memory could not be read", e);
        }
    }

    private String upsert() {
        String all = String.join(", ", columns);
        String news = columns.stream()
                .skip(keys)
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " AS t (" + all + ") SELECT " + all + " FROM staging_" + name + " s"
                + (columns.contains("revision") ? NOT_WITHDRAWN : "") + " ON CONFLICT ("
                + String.join(", ", columns.subList(0, keys)) + ") DO "
                + (guard.isEmpty() ? "NOTHING" : "UPDATE SET " + news + " WHERE " + guard) + " RETURNING t."
                + columns.get(0);
    }
}
