package casebook.process.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Group;
import casebook.contract.Topics;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import casebook.testkit.Broker;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class KafkaMetricsIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    private static final SimpleMeterRegistry SHOWN = new SimpleMeterRegistry();

    @BeforeAll
    static void show() {
        Metrics.addRegistry(SHOWN);
    }

    @AfterAll
    static void forget() {
        Metrics.removeRegistry(SHOWN);
    }

    @Test
    void a_consumer_group_is_behind_by_what_it_has_not_committed() throws Exception {
        reject(3);
        Map<String, Object> settings = client("lagging", KafkaMeters.class.getName());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.REJECTED.name()));
            int read = 0;
            while (read < 3) {
                read += consumer.poll(Duration.ofMillis(200)).count();
            }
            consumer.commitSync();

            assertTrue(
                    SHOWN.getMeters().stream()
                            .anyMatch(meter ->
                                    meter.getId().getName().startsWith("kafka.consumer.fetch.manager.records.lag")),
                    "the consumer's own numbers are shown");
        }
        assertEquals(OptionalLong.of(0), GroupLag.ofConsumerGroup("lagging").records(broker.admin()));
        reject(2);
        assertEquals(OptionalLong.of(2), GroupLag.ofConsumerGroup("lagging").records(broker.admin()));
        assertFalse(
                SHOWN.getMeters().stream()
                        .anyMatch(meter -> meter.getId().getName().startsWith("kafka.consumer.fetch")),
                "they go with the consumer");
    }

    @Test
    void a_share_consumer_s_numbers_are_shown_like_any_other_s() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                "sharing",
                "metric.reporters",
                KafkaMeters.class.getName());
        try (var consumer =
                new KafkaShareConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.REJECTED.name()));
            consumer.poll(Duration.ofMillis(200));

            assertTrue(SHOWN.getMeters().stream()
                    .anyMatch(meter -> meter.getId().getName().startsWith("kafka.consumer.share")));
        }
    }

    @Test
    void nobody_knows_how_far_behind_a_group_is_that_never_was() throws Exception {
        assertEquals(OptionalLong.empty(), GroupLag.of(Group.ENRICH).records(broker.admin()));
    }

    private static Map<String, Object> client(String group, String reporters) {
        return Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                group,
                "auto.offset.reset",
                "earliest",
                "metric.reporters",
                reporters);
    }

    private static void reject(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            broker.send(
                    Topics.REJECTED,
                    "case-" + i,
                    Rejection.newBuilder()
                            .setCaseId("case-" + i)
                            .setRevision(1)
                            .setStage("extract")
                            .setReason(RejectionReason.EMPTY)
                            .setCategory(RejectionCategory.RESUBMIT)
                            .setDetail("")
                            .setRejectedAt(Instant.EPOCH)
                            .build());
        }
    }
}
