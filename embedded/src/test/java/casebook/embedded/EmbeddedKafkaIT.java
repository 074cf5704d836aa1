package casebook.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.embedded.kafka.EmbeddedKafka;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedKafkaIT {

    private static final String TOPIC = "facts";

    @TempDir
    Path directory;

    @Test
    void what_it_acknowledged_is_there_after_a_restart() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory, 0)) {
            write(kafka.bootstrapServers(), "before");
        }
        try (var kafka = EmbeddedKafka.start(directory, 0)) {
            assertEquals("before", readFirst(kafka.bootstrapServers()));
        }
    }

    @Test
    void what_it_acknowledged_is_there_after_the_process_was_killed() throws Exception {
        try (var child = Child.start(EmbeddedKafkaIT.class, directory)) {
            child.awaitLine("acknowledged");
            child.kill();
        }
        try (var kafka = EmbeddedKafka.start(directory, 0)) {
            assertEquals("from the child", readFirst(kafka.bootstrapServers()));
        }
    }

    @Test
    void a_port_in_use_is_named_with_its_remedy() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = assertThrows(CannotStart.class, () -> EmbeddedKafka.start(directory, taken.getLocalPort()));

            assertTrue(refused.getMessage().contains("port " + taken.getLocalPort()), refused.getMessage());
            assertTrue(refused.getMessage().contains("CASEBOOK_KAFKA_PORT"), refused.getMessage());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Path inTheWay = Files.writeString(directory.resolve("file"), "a file, not a folder");

        var refused = assertThrows(CannotStart.class, () -> EmbeddedKafka.start(inTheWay.resolve("kafka"), 0));

        assertTrue(refused.getMessage().contains(inTheWay.toString()), refused.getMessage());
    }

    @Test
    void a_folder_serves_one_broker_at_a_time() {
        try (var kafka = EmbeddedKafka.start(directory, 0)) {
            var refused = assertThrows(CannotStart.class, () -> EmbeddedKafka.start(directory, 0));

            assertTrue(refused.getMessage().contains("in use by another Casebook"), kafka.bootstrapServers());
        }
    }

    /** The process that is killed. */
    public static void main(String[] arguments) throws Exception {
        write(EmbeddedKafka.start(Path.of(arguments[0]), 0).bootstrapServers(), "from the child");
        System.out.println("acknowledged");
        Thread.sleep(Duration.ofMinutes(5).toMillis());
    }

    private static void write(String bootstrapServers, String value) throws Exception {
        Map<String, Object> client = Map.of("bootstrap.servers", bootstrapServers);
        try (var admin = Admin.create(client);
                var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1).configs(Map.of("flush.messages", "1"))))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(TOPIC, value)).get();
        }
    }

    private static String readFirst(String bootstrapServers) {
        var partition = new TopicPartition(TOPIC, 0);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (true) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    return record.value();
                }
            }
        }
    }
}
