package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static casebook.sink.Records.review;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.sink.archive.Emptying;
import casebook.testkit.Broker;
import casebook.testkit.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The sink in a real Connect worker, between a real broker and a real database. */
@Timeout(240)
class EmbeddedConnectIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @RegisterExtension
    static final Database database = new Database();

    @TempDir
    Path folder;

    @Test
    void records_become_rows_across_a_restart_and_an_unreadable_one_goes_to_the_dead_letters() throws Exception {
        String url = database.fresh();
        broker.send(Topics.CURATED, "a", curated("a", 1, "first"));
        try (var connect = start(url)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> count(url) == 1 && connect.ready());
            sendRaw("b", "no event".getBytes(StandardCharsets.UTF_8));
            broker.send(Topics.CURATED, "e", refused("e"));
            broker.send(Topics.CURATED, "c", curated("c", 1, "third"));
            await().atMost(Duration.ofMinutes(1)).until(() -> count(url) == 2);
        }
        broker.send(Topics.CURATED, "d", curated("d", 1, "fourth"));
        try (var connect = start(url)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> count(url) == 3 && connect.ready());
        }

        assertEquals(
                Set.of("b", "e"),
                broker.all(Topics.DLQ).stream().map(ConsumerRecord::key).collect(Collectors.toSet()));
        assertEquals(2, broker.all(Topics.DLQ).size());
    }

    @Test
    void an_archive_that_is_emptied_is_built_anew_by_the_sink_that_runs() throws Exception {
        String url = database.fresh();
        broker.send(Topics.REVIEWS, "r", review("r1", "r", 1));
        broker.send(Topics.CURATED, "r", curated("r", 1, "reviewed"));
        try (var connect = start(url)) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> connect.ready()
                            && dump(url).contains("reviewed")
                            && dump(url).contains("r1"));
            String before = dump(url);

            Emptying.of(url, Database.USER, "");

            await().atMost(Duration.ofMinutes(1)).until(() -> dump(url).equals(before));
        }
    }

    /** PostgreSQL knows no such year. */
    private static CaseCurated refused(String caseId) {
        return CaseCurated.newBuilder(curated(caseId, 1, "beyond time"))
                .setCuratedAt(Instant.ofEpochMilli(Long.MAX_VALUE))
                .build();
    }

    private static String dump(String url) {
        return List.of("cases", "case_labels", "case_models", "case_history", "reviews").stream()
                .map(table -> query(url, "SELECT string_agg(t::text, chr(10) ORDER BY t::text) FROM " + table + " t"))
                .collect(Collectors.joining("\n"));
    }

    private EmbeddedConnect start(String url) throws Exception {
        return EmbeddedConnect.start(
                broker.client(), Map.of("database.url", url, "database.user", Database.USER), folder);
    }

    private static void sendRaw(String key, byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(broker.client(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.CURATED.name(), key, value))
                    .get();
        }
    }

    private static long count(String url) {
        String count = query(url, "SELECT count(*) FROM cases WHERE case_id IN ('a', 'c', 'd')");
        return count.isEmpty() ? -1 : Long.parseLong(count);
    }

    /** The one value a query gives; empty as long as there are no tables. */
    private static String query(String url, String query) {
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
