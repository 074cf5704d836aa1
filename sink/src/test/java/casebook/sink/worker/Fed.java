package casebook.sink.worker;

import static org.awaitility.Awaitility.await;

import casebook.contract.Group;
import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.sink.archive.Placed;
import casebook.testkit.Broker;
import casebook.testkit.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * An archive that a broker's topics feed.
 *
 * @param broker the broker
 * @param url JDBC address of the archive
 * @param folder where its worker keeps its file
 */
record Fed(Broker broker, String url, Path folder) {

    /** Longer than anything here takes. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

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
        return EmbeddedConnect.start(broker.client(), database(), folder);
    }

    /** Feeds it until it has passed every record there is. */
    void fill() throws Exception {
        try (var connect = connect()) {
            await().atMost(PATIENCE).until(() -> connect.ready() && isFull());
        }
    }

    /** Where it is, as a sink is told. */
    Map<String, String> database() {
        return Map.of("database.url", url, "database.user", Database.USER);
    }

    /** Writes curated records one after the other into one partition, so that they are one batch of whoever comes later. */
    void curate(CaseCurated... records) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                broker.client(), new StringSerializer(), Topics.CURATED.value().serializer())) {
            for (CaseCurated record : records) {
                producer.send(new ProducerRecord<>(Topics.CURATED.name(), 0, record.getCaseId(), record))
                        .get();
            }
        }
    }

    /** Whether the consumer group has committed that every record was passed. */
    boolean isPassed() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> committed = committed();
        return offsets(OffsetSpec.latest()).entrySet().stream()
                .allMatch(end -> committed.getOrDefault(end.getKey(), 0L).equals(end.getValue()));
    }

    /** Where the consumer group stands by its own word. */
    Map<TopicPartition, Long> committed() throws ExecutionException, InterruptedException {
        return broker
                .admin()
                .listConsumerGroupOffsets(Group.ARCHIVE.id())
                .partitionsToOffsetAndMetadata()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> at.getValue().offset()));
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
