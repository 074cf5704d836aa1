package casebook.sink.worker;

import casebook.sink.archive.Placed;
import casebook.testkit.Broker;
import casebook.testkit.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * An archive that a broker's topics feed.
 *
 * @param broker the broker
 * @param url JDBC address of the archive
 * @param folder where its worker keeps its file
 */
record Fed(Broker broker, String url, Path folder) {

    private static final List<String> TABLES = List.of(
            "cases",
            "case_labels",
            "case_models",
            "case_texts",
            "case_states",
            "case_vectors",
            "case_history",
            "reviews",
            "rejections",
            "withdrawals");

    /** Starts a worker that feeds it. */
    EmbeddedConnect connect() throws Exception {
        return EmbeddedConnect.start(
                broker.client(), Map.of("database.url", url, "database.user", Database.USER), folder);
    }

    /** Whether it has passed every record there is; tests write outside of transactions, so offsets are records. */
    boolean isFull() throws ExecutionException, InterruptedException {
        long records = offsets(OffsetSpec.latest()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return query("SELECT sum(next_offset) FROM sink_offsets").equals(String.valueOf(records));
    }

    /** The first or the next offset of every partition. */
    Map<TopicPartition, Long> offsets(OffsetSpec which) throws ExecutionException, InterruptedException {
        var partitions = Placed.SOURCES.stream()
                .flatMap(topic -> IntStream.range(0, Broker.PARTITIONS)
                        .mapToObj(number -> new TopicPartition(topic.name(), number)))
                .collect(Collectors.toMap(partition -> partition, partition -> which));
        Map<TopicPartition, ListOffsetsResultInfo> found =
                broker.admin().listOffsets(partitions).all().get();
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> at.getValue().offset()));
    }

    /** Every row of every table but that of offsets, under the table's name. */
    Map<String, String> tables() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> query("SELECT string_agg(t::text, chr(10) ORDER BY t::text) FROM " + table + " t")));
    }

    String title(String caseId) {
        return query("SELECT max(title) FROM cases WHERE case_id = '" + caseId + "'");
    }

    /** The one value a query gives; empty as long as there are no tables. */
    String query(String query) {
        try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return String.valueOf(result.getString(1));
        } catch (SQLException notYet) {
            return "";
        }
    }
}
