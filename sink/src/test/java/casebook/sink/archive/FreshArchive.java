package casebook.sink.archive;

import casebook.testkit.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An archive of its own for every test, on a real PostgreSQL, written as its one sink would. */
final class FreshArchive implements BeforeEachCallback, AfterEachCallback {

    private final Database database;
    private String url;
    private Archive archive;
    private Map<TopicPartition, Long> positions = Map.of();

    FreshArchive(Database database) {
        this.database = database;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        url = database.fresh();
        archive = new Archive(url, Database.USER, "");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        archive.close();
    }

    String url() {
        return url;
    }

    /** The same archive by a connection of another writer. */
    Archive another() {
        return new Archive(url, Database.USER, "");
    }

    /** The same, whose sessions begin with a setting of their own. */
    Archive another(String setting) {
        return new Archive(url + (url.contains("?") ? "&" : "?") + "options=-c%20" + setting, Database.USER, "");
    }

    void write(Incoming... records) throws ArchiveAway, UnwritableRow {
        var known = new HashMap<>(positions);
        known.putAll(archive.write(batch(records), positions));
        positions = known;
    }

    static Batch batch(Incoming... records) {
        var batch = new Batch();
        List.of(records).forEach(record -> batch.add(Placed.of(record)));
        return batch;
    }

    /** Where a partition stands, by the archive's word; nothing while it does not know it. */
    Map<TopicPartition, Long> position(TopicPartition partition) throws ArchiveAway {
        return archive.positions(Set.of(partition));
    }

    /** Whether it was emptied since it was written last. */
    boolean isEmptied() throws ArchiveAway {
        return archive.isEmptied(positions);
    }

    /** Cuts off every connection to it that others have. */
    void disconnect() throws SQLException {
        rows("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity"
                + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    /** What a query gives, columns parted by bars. */
    List<String> rows(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, Database.USER, "");
    }
}
