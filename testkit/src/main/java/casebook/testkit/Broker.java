package casebook.testkit;

import casebook.contract.CatalogueCheck;
import casebook.contract.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real broker with every catalogue topic on it, alive for one test class. */
public final class Broker implements BeforeAllCallback, AfterAllCallback {

    /** Fewer than in production, so that tests start fast and still have more than one. */
    public static final int PARTITIONS = 3;

    private Ground.Kafka kafka;
    private Admin admin;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        kafka = Ground.kafka();
        admin = Admin.create(client());
        CatalogueCheck.ensure(admin, PARTITIONS, (short) 1);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (admin != null) {
            admin.close();
        }
        if (kafka != null) {
            kafka.close();
        }
    }

    /** The address for clients. */
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Asks and orders the broker itself; closed with it. */
    public Admin admin() {
        return admin;
    }

    /** The least that a client needs. */
    public Map<String, Object> client() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }

    /** Writes one record and waits until it is acknowledged. */
    public <V> void send(Topic<V> topic, String key, V value) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                client(), new StringSerializer(), topic.value().serializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
        }
    }

    /** Everything that is on a topic now, read committed, in the order of each partition. */
    public <V> List<ConsumerRecord<String, V>> all(Topic<V> topic) {
        return read(topic, records -> false);
    }

    /**
     * What is on a topic as soon as it satisfies a condition, read committed from the beginning.
     *
     * <p>Waits for ever; the test's own timeout bounds it.
     */
    public <V> List<ConsumerRecord<String, V>> await(
            Topic<V> topic, Predicate<List<ConsumerRecord<String, V>>> condition) {
        while (true) {
            List<ConsumerRecord<String, V>> records = read(topic, condition);
            if (condition.test(records)) {
                return records;
            }
        }
    }

    private <V> List<ConsumerRecord<String, V>> read(
            Topic<V> topic, Predicate<List<ConsumerRecord<String, V>>> enough) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "isolation.level",
                "read_committed",
                "max.partition.fetch.bytes",
                9 * 1024 * 1024);
        try (var consumer = new KafkaConsumer<>(
                properties, new StringDeserializer(), topic.value().deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, V>>();
            while (!enough.test(records)
                    && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
