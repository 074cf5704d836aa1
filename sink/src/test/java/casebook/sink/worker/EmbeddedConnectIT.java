package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
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
import java.util.Map;
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
            broker.send(Topics.CURATED, "c", curated("c", 1, "third"));
            await().atMost(Duration.ofMinutes(1)).until(() -> count(url) == 2);
        }
        broker.send(Topics.CURATED, "d", curated("d", 1, "fourth"));
        try (var connect = start(url)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> count(url) == 3 && connect.ready());
        }

        assertEquals("b", broker.all(Topics.DLQ).get(0).key());
        assertEquals(1, broker.all(Topics.DLQ).size());
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
        try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM cases")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException notYet) {
            return -1;
        }
    }
}
