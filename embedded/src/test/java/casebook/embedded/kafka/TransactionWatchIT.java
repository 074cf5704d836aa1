package casebook.embedded.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TransactionWatchIT {

    private static final Duration OFTEN = Duration.ofMillis(100);

    @TempDir
    Path directory;

    @Test
    void a_transaction_that_no_coordinator_knows_is_closed_and_readers_go_on() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory, 0);
                var facts = new Facts(kafka.bootstrapServers());
                var abandoned = open(facts, "never committed")) {
            facts.write("behind it");

            try (var watch = TransactionWatch.over(admin(kafka), Set::of, OFTEN)) {
                assertEquals(List.of("behind it"), facts.read(1), () -> watch + " and " + abandoned);
            }
        }
    }

    /** The control: the same transaction, whose coordinator is asked, holds readers up until it is committed. */
    @Test
    void a_transaction_that_is_at_work_is_left_alone() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory, 0);
                var facts = new Facts(kafka.bootstrapServers());
                var working = open(facts, "committed late");
                var admin = admin(kafka)) {
            facts.write("behind it");
            var looks = new AtomicInteger();
            TransactionWatch.Coordinators counted = () -> {
                looks.incrementAndGet();
                return TransactionWatch.busyProducers(admin);
            };

            try (var watch = TransactionWatch.over(admin(kafka), counted, OFTEN)) {
                await().until(() -> looks.get() >= 5);
                working.commitTransaction();
                assertEquals(List.of("committed late", "behind it"), facts.read(2), watch::toString);
            }
        }
    }

    private static KafkaProducer<String, String> open(Facts facts, String fact) throws Exception {
        facts.createTopic();
        return facts.openTransaction(fact);
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
