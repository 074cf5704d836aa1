package casebook.sink.worker;

import static casebook.sink.Records.curated;
import static casebook.sink.Records.described;
import static casebook.sink.Records.received;
import static casebook.sink.Records.refused;
import static casebook.sink.Records.rejection;
import static casebook.sink.Records.review;
import static casebook.sink.Records.state;
import static casebook.sink.Records.text;
import static casebook.sink.Records.withdrawn;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.LedgerState;
import casebook.sink.archive.Emptying;
import casebook.testkit.Broker;
import casebook.testkit.Database;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

/** The sink in a real Connect worker, between a real broker and a real database. */
@Timeout(240)
class EmbeddedConnectIT {

    /** 4 MiB of UTF-8, as much as a case may have. */
    private static final String LONGEST = "芯片".repeat(4 * 1024 * 1024 / 6);

    /** More than a producer takes by default. */
    private static final int UNREADABLE_BYTES = 2 * 1024 * 1024;

    @RegisterExtension
    static final Feeds feeds = new Feeds();

    private final Broker broker = feeds.broker();

    @Test
    void records_become_rows_across_a_restart_and_an_unreadable_one_goes_to_the_dead_letters() throws Exception {
        var archive = feeds.fresh();
        broker.send(Topics.CURATED, "a", curated("a", 1, "first"));
        try (var connect = archive.connect()) {
            await().atMost(Fed.PATIENCE).until(() -> count(archive) == 1 && connect.ready());
            send(Topics.CURATED, "b", "no event".getBytes(StandardCharsets.UTF_8));
            send(Topics.EXTRACTED, "f", new byte[UNREADABLE_BYTES]);
            broker.send(Topics.CURATED, "e", refused("e"));
            broker.send(Topics.CURATED, "c", curated("c", 1, "third"));
            await().atMost(Fed.PATIENCE).until(() -> count(archive) == 2);
        }
        broker.send(Topics.CURATED, "d", curated("d", 1, "fourth"));
        try (var connect = archive.connect()) {
            await().atMost(Fed.PATIENCE).until(() -> archive.isFull() && connect.ready());
        }

        assertEquals(
                Set.of("b", "e", "f"),
                broker.all(Topics.DLQ).stream().map(ConsumerRecord::key).collect(Collectors.toSet()));
        assertEquals(3, broker.all(Topics.DLQ).size());
    }

    @Test
    void an_emptied_archive_and_another_that_was_never_filled_are_built_from_the_topics_table_by_table_the_same()
            throws Exception {
        broker.send(Topics.SUBMISSIONS, "r", received("r", 1));
        broker.send(Topics.SUBMISSIONS, "w", received("w", 1));
        broker.send(Topics.CURATED, "w", curated("w", 1, "sold later"));
        broker.send(Topics.SUBMISSIONS, "w", withdrawn("w", 2));
        broker.send(Topics.CURATED, "w", null);
        send(Topics.EXTRACTED, "r", bytes(Topics.EXTRACTED, text("r", 1, LONGEST)));
        broker.send(Topics.DESCRIBED, "r", described("r", 1, List.of(1f, 0f)));
        broker.send(Topics.CURATED, "r", curated("r", 1, "title"));
        broker.send(Topics.REVIEWS, "r", review("r1", "r", 1));
        broker.send(Topics.CURATED, "r", curated("r", 1, "reviewed"));
        broker.send(Topics.LEDGER, "r", state("r", 1, LedgerState.CURATED));
        broker.send(Topics.REJECTED, "r", rejection("r", 1));

        var archive = feeds.fresh();
        Map<String, String> before;
        try (var connect = archive.connect()) {
            await().atMost(Fed.PATIENCE).until(() -> connect.ready() && archive.isFull());
            before = archive.tables();
            before.forEach((table, rows) -> assertFalse(rows.equals("null"), table + " has rows"));
            assertEquals("reviewed", archive.title("r"));
            assertEquals(String.valueOf(LONGEST.length()), archive.query("SELECT sum(length(text)) FROM case_texts"));

            Emptying.of(archive.url(), Database.USER, "");

            await().atMost(Fed.PATIENCE).until(archive::isFull);
            assertEquals(before, archive.tables());
        }
        var another = feeds.fresh();
        try (var connect = another.connect()) {
            await().atMost(Fed.PATIENCE).until(() -> connect.ready() && another.isFull());
            assertEquals(before, another.tables());
        }
    }

    private static <V> byte[] bytes(Topic<V> topic, V event) {
        return topic.value().serializer().serialize(topic.name(), event);
    }

    private static void send(Topic<?> topic, String key, byte[] value) throws Exception {
        var properties = new HashMap<>(feeds.broker().client());
        properties.put("max.request.size", topic.maxMessageBytes());
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
        }
    }

    private static long count(Fed archive) {
        String count = archive.query("SELECT count(*) FROM cases WHERE case_id IN ('a', 'c', 'd')");
        return count.isEmpty() ? -1 : Long.parseLong(count);
    }
}
