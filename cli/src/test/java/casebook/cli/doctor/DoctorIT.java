package casebook.cli.doctor;

import static casebook.cli.doctor.check.Level.STOPS;
import static casebook.cli.doctor.check.Level.WARNING;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Level;
import casebook.cli.doctor.check.Told;
import casebook.contract.CatalogueCheck;
import casebook.contract.HeldTopics;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.testkit.Broker;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong on a real broker is named with its remedy, and nothing but that. */
@Timeout(180)
class DoctorIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @TempDir
    Path home;

    private Topic<?> spoilt;

    @AfterEach
    void mend() throws Exception {
        if (spoilt != null) {
            delete(spoilt);
            CatalogueCheck.ensure(broker.admin(), Broker.PARTITIONS, (short) 1);
            awaitThat(held -> held.missing().isEmpty());
        }
    }

    @Test
    void topics_as_a_start_made_them_are_well() throws Exception {
        Diagnosis diagnosis = examine(Map.of());

        assertTrue(diagnosis.isHealthy(), () -> text(diagnosis));
        assertEquals(List.of("all 15 are as the catalogue has them, 3 partitions each"), found(diagnosis, "topics"));
        assertEquals(List.of("none in casebook.dlq.v1"), found(diagnosis, "dead letters"));
        assertEquals(5, found(diagnosis, "groups").size());
        assertTrue(found(diagnosis, "kafka").stream().anyMatch(line -> line.contains("share.version=1")));
        assertEquals("4.3.1", diagnosis.versions().get("Kafka"));
    }

    @Test
    void a_taken_port() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            Finding finding = only(examine(Map.of("CASEBOOK_HTTP_PORT", port)), STOPS);

            assertTrue(finding.found().contains(port), finding.found());
            assertTrue(finding.remedy().contains("CASEBOOK_HTTP_PORT"), finding.remedy());
        }
    }

    @Test
    void a_deleted_topic() throws Exception {
        delete(Topics.REVIEWS);

        Finding finding = onlyOf(examine(Map.of()), "topics");

        assertEquals(WARNING, finding.level());
        assertTrue(finding.found().contains("casebook.reviews.v1 is missing"), finding.found());
        assertTrue(finding.remedy().contains("start a Casebook on it"), finding.remedy());
    }

    @Test
    void a_topic_with_other_partitions() throws Exception {
        broker.admin()
                .createPartitions(Map.of(Topics.REPLAYS.name(), NewPartitions.increaseTo(5)))
                .all()
                .get();
        spoilt = Topics.REPLAYS;
        awaitThat(held -> held.topics().get(Topics.REPLAYS.name()).partitions() == 5);

        Finding finding = only(examine(Map.of()), STOPS);

        assertEquals("topic casebook.replays.v1 has 5 partitions, and the others 3", finding.found());
        assertTrue(finding.remedy().contains("--delete --topic casebook.replays.v1"), finding.remedy());
    }

    @Test
    void other_partitions_throughout() throws Exception {
        Finding finding = only(examine(Map.of("CASEBOOK_PARTITIONS", "6")), STOPS);

        assertEquals("set CASEBOOK_PARTITIONS=3", finding.remedy());
    }

    @Test
    void a_log_that_forgets() throws Exception {
        alter(Topics.SUBMISSIONS, "retention.ms", "604800000");

        Diagnosis diagnosis = examine(Map.of());

        Finding finding = onlyOf(diagnosis, "topics");
        assertEquals(WARNING, finding.level());
        assertTrue(diagnosis.isHealthy());
        assertTrue(finding.found().contains("casebook.submissions.v1 has retention.ms=604800000"), finding.found());
        assertTrue(finding.remedy().endsWith("--add-config retention.ms=-1"), finding.remedy());
    }

    @Test
    void a_table_that_forgets() throws Exception {
        alter(Topics.CURATED, "cleanup.policy", "delete");

        Finding finding = only(examine(Map.of()), STOPS);

        assertTrue(finding.remedy().endsWith("--add-config cleanup.policy=compact"), finding.remedy());
    }

    @Test
    void no_broker_at_the_named_address() throws Exception {
        int closed;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        Instant begin = Instant.now();

        Finding finding = only(examine(Map.of("CASEBOOK_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + closed)), STOPS);

        assertTrue(finding.found().contains("no Kafka answers at 127.0.0.1:" + closed), finding.found());
        assertTrue(finding.remedy().contains("CASEBOOK_KAFKA_BOOTSTRAP_SERVERS"), finding.remedy());
        assertTrue(Duration.between(begin, Instant.now()).toSeconds() < 30);
    }

    @Test
    void records_under_ids_of_somebody_else() throws Exception {
        var foreign = new Topic<>(
                Topics.PROGRESS.name(),
                byte[].class,
                Topics.DLQ.value(),
                Topics.PROGRESS.memory(),
                Topics.PROGRESS.maxMessageBytes());
        spoilt = Topics.PROGRESS;
        broker.send(foreign, "key", new byte[] {0, 0, 1, 2, 3, 0});

        Finding finding = only(examine(Map.of()), STOPS);

        assertTrue(finding.found().contains("casebook.progress.v1 carry the schema id"), finding.found());
        assertTrue(finding.remedy().contains("CASEBOOK_SCHEMA_REGISTRY_URL"), finding.remedy());
    }

    @Test
    void a_dead_letter() throws Exception {
        spoilt = Topics.DLQ;
        broker.send(Topics.DLQ, "key", new byte[] {1});

        Finding finding = onlyOf(examine(Map.of()), "dead letters");

        assertEquals(WARNING, finding.level());
        assertTrue(finding.found().startsWith("1 in casebook.dlq.v1"), finding.found());
    }

    private Diagnosis examine(Map<String, String> settings) throws InterruptedException {
        Map<String, String> given = new TreeMap<>(Map.of(
                "CASEBOOK_HOME", home.toString(),
                "CASEBOOK_HTTP_PORT", "0",
                "CASEBOOK_POSTGRES_PORT", "0",
                "CASEBOOK_PARTITIONS", String.valueOf(Broker.PARTITIONS),
                "CASEBOOK_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers()));
        given.putAll(settings);
        return Doctor.examine(Told.of(given), "0");
    }

    private void alter(Topic<?> topic, String key, String value) throws Exception {
        var change = new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET);
        broker.admin()
                .incrementalAlterConfigs(
                        Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), List.of(change)))
                .all()
                .get();
        spoilt = topic;
        awaitThat(held -> held.topics().get(topic.name()).config().get(key).equals(value));
    }

    private void delete(Topic<?> topic) throws Exception {
        spoilt = topic;
        if (broker.admin().listTopics().names().get().contains(topic.name())) {
            broker.admin().deleteTopics(List.of(topic.name())).all().get();
            awaitThat(held -> held.missing().contains(topic.name()));
        }
    }

    /** What an order changes is seen a little later than it is acknowledged. */
    private static void awaitThat(Predicate<HeldTopics> seen) {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(ExecutionException.class)
                .until(() -> seen.test(HeldTopics.read(broker.admin())));
    }

    private static Finding only(Diagnosis diagnosis, Level level) {
        List<Finding> found = diagnosis.findings().stream()
                .filter(finding -> finding.level() == level)
                .toList();
        assertEquals(1, found.size(), () -> text(diagnosis));
        assertFalse(diagnosis.isHealthy());
        return found.get(0);
    }

    private static Finding onlyOf(Diagnosis diagnosis, String check) {
        List<Finding> found = diagnosis.findings().stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
        assertEquals(1, found.size(), () -> text(diagnosis));
        return found.get(0);
    }

    private static List<String> found(Diagnosis diagnosis, String check) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.check().equals(check))
                .map(Finding::found)
                .toList();
    }

    private static String text(Diagnosis diagnosis) {
        return String.join("\n", new DiagnosisText(diagnosis).lines());
    }
}
