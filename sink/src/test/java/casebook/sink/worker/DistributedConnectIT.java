package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static org.awaitility.Awaitility.await;

import casebook.contract.Topics;
import casebook.embedded.Ports;
import casebook.process.Surroundings;
import casebook.testkit.Broker;
import casebook.testkit.Database;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two workers of one Connect cluster: what one of them held, the other takes over. */
@Timeout(240)
class DistributedConnectIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final Broker broker = new Broker();

    @RegisterExtension
    static final Database database = new Database();

    @Test
    void the_sink_goes_on_at_the_other_worker() throws Exception {
        String url = database.fresh();
        broker.send(Topics.CURATED, "a", curated("a", 1, "first"));
        var first = worker(url);
        try (var second = worker(url)) {
            await().atMost(PATIENCE).until(() -> count(url) == 1 && first.ready() && second.ready());

            first.close();
            broker.send(Topics.CURATED, "b", curated("b", 1, "second"));

            await().atMost(PATIENCE).until(() -> count(url) == 2 && second.ready());
        }
    }

    private static DistributedConnect worker(String url) throws Exception {
        var config = new WorkerConfig(
                URI.create("http://127.0.0.1:" + Ports.free()),
                Map.of("database.url", url, "database.user", Database.USER, "database.password", ""));
        return DistributedConnect.start(
                config, new Surroundings(Broker.PARTITIONS, (short) 1, Optional.empty(), broker.client()));
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
