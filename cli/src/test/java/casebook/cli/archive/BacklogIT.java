package casebook.cli.archive;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.embedded.CannotStart;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.testkit.Broker;
import casebook.testkit.Database;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How much an archive lacks of what really stands in topics. */
@Timeout(120)
class BacklogIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @RegisterExtension
    static final Database database = new Database();

    @Test
    void it_is_done_when_the_last_record_is_passed_whatever_markers_and_later_records_follow() throws Exception {
        TopicPartition partition = new TopicPartition(Topics.CURATED.name(), 0);
        transaction(partition, "a", "b");
        transaction(partition, "c");
        var archive = new Archive(database.fresh(), Database.USER, "");
        // A commit is answered before its marker stands everywhere.
        await().until(() -> total(archive) == 5);
        try (archive;
                var backlog = new Backlog(broker.client(), archive)) {
            assertEquals(5, backlog.total(), "three records and two markers");
            assertEquals(5, backlog.left());

            pass(archive, partition, Map.of(), 1);
            assertEquals(3, backlog.left(), "a marker and a record are before it");

            transaction(partition, "d");
            await().until(() -> total(archive) == 7);
            assertEquals(5, backlog.total());
            pass(archive, partition, archive.positions(Set.of(partition)), 3);
            assertEquals(0, backlog.left(), "only a marker is, of what stood there at first");
            try (var later = new Backlog(broker.client(), archive)) {
                assertEquals(3, later.left(), "the control: the marker, and what came later");
            }
        }
    }

    @Test
    void an_archive_that_nobody_fills_is_told_before_it_is_emptied() {
        var refused = assertThrows(CannotStart.class, () -> Filling.expect(broker.client()));

        assertTrue(refused.getMessage().contains("./casebook up"), refused.getMessage());
    }

    private static long total(Archive archive) {
        try (var backlog = new Backlog(broker.client(), archive)) {
            return backlog.total();
        }
    }

    private static void pass(Archive archive, TopicPartition partition, Map<TopicPartition, Long> from, long offset)
            throws Exception {
        var batch = new Batch();
        batch.pass(partition, offset);
        archive.write(batch, from);
    }

    private static void transaction(TopicPartition partition, String... keys) {
        var properties = new HashMap<>(broker.client());
        properties.put("transactional.id", "backlog");
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (String key : keys) {
                producer.send(new ProducerRecord<>(partition.topic(), partition.partition(), key, ""));
            }
            producer.commitTransaction();
        }
    }
}
