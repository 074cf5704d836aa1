package casebook.embedded.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.embedded.CannotStart;
import casebook.embedded.Child;
import casebook.embedded.Folder;
import casebook.embedded.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedKafkaIT {

    @TempDir
    Path directory;

    @Test
    void what_it_acknowledged_is_there_after_a_restart() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory, 0);
                var facts = new Facts(kafka.bootstrapServers())) {
            facts.createTopic();
            facts.write("before");
        }
        try (var kafka = EmbeddedKafka.start(directory, 0);
                var facts = new Facts(kafka.bootstrapServers())) {
            assertEquals(List.of("before"), facts.read(1));
        }
    }

    @Test
    void every_record_it_acknowledged_is_there_after_the_process_was_killed_while_writing() throws Exception {
        int acknowledged;
        try (var child = Child.start(Writer.class, directory)) {
            child.awaitLine("acknowledged 1000");
            child.kill();
            acknowledged = 1000;
        }
        try (var kafka = EmbeddedKafka.start(directory, 0);
                var facts = new Facts(kafka.bootstrapServers())) {
            List<String> kept = facts.read(acknowledged);
            for (int i = 0; i < kept.size(); i++) {
                assertEquals("fact " + i, kept.get(i));
            }
        }
    }

    @Test
    void transactions_share_groups_and_the_largest_records_work_on_one_node() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory, 0);
                var facts = new Facts(kafka.bootstrapServers())) {
            facts.createTopic();
            String largest = "大".repeat(8 * 1024 * 1024 / 3);

            facts.writeInTransaction(largest);

            assertEquals(List.of(largest), facts.read(1));
            assertEquals(List.of(largest), facts.readAsShareGroup(1));
        }
    }

    @Test
    void a_port_in_use_is_named_with_its_remedy() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = assertThrows(CannotStart.class, () -> EmbeddedKafka.start(directory, taken.getLocalPort()));

            assertTrue(refused.getMessage().contains("port " + taken.getLocalPort()), refused.getMessage());
            assertTrue(refused.getMessage().contains("CASEBOOK_KAFKA_PORT"), refused.getMessage());
        }
        EmbeddedKafka.start(directory, 0).close();
    }

    /** Left to itself, Kafka would end this process here. */
    @Test
    void a_port_that_is_taken_between_the_look_and_the_start_is_a_failure_and_not_the_end() throws Exception {
        try (var folder = Folder.take(directory);
                var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThrows(Exception.class, () -> EmbeddedKafka.start(folder, port, Ports.free()));
            assertThrows(Exception.class, () -> EmbeddedKafka.start(folder, Ports.free(), port));
        }
        EmbeddedKafka.start(directory, 0).close();
    }

    @Test
    void a_folder_serves_one_broker_at_a_time() {
        try (var kafka = EmbeddedKafka.start(directory, 0)) {
            var refused = assertThrows(CannotStart.class, () -> EmbeddedKafka.start(directory, 0));

            assertTrue(refused.getMessage().contains("in use by another Casebook"), kafka.bootstrapServers());
        }
    }

    @Test
    void a_fault_it_cannot_survive_ends_the_process_with_a_word_and_not_in_silence() throws Exception {
        try (var child = Child.start(Doomed.class, directory)) {
            child.awaitLine("Kafka, which runs inside this process, cannot go on and ends it (status 1");
            child.awaitLine("what stood beside it was closed");

            assertEquals(1, child.awaitExit());
        }
    }

    /** The process that is killed: writes for ever, and says how far it got. */
    static final class Writer {
        public static void main(String[] arguments) throws Exception {
            try (var kafka = EmbeddedKafka.start(Path.of(arguments[0]), 0);
                    var facts = new Facts(kafka.bootstrapServers())) {
                facts.createTopic();
                for (int i = 0; ; i++) {
                    facts.write("fact " + i);
                    System.out.println("acknowledged " + (i + 1));
                }
            }
        }
    }

    /** The process whose disk goes away. */
    static final class Doomed {
        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            var kafka = EmbeddedKafka.start(directory, 0);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> System.out.println("what stood beside it was closed")));
            Facts.loseFolder(directory.resolve("log"));
            new Facts(kafka.bootstrapServers()).createTopic();
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
    }
}
