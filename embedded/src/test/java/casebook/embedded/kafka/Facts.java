package casebook.embedded.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic with one partition, written and read. */
final class Facts implements AutoCloseable {

    private static final String TOPIC = "facts";

    private static final String GROUP = "share";

    private final Map<String, Object> client;
    private final KafkaProducer<String, String> producer;

    Facts(String bootstrapServers) {
        this.client = Map.of("bootstrap.servers", bootstrapServers);
        this.producer =
                new KafkaProducer<>(with(Map.of("linger.ms", 0)), new StringSerializer(), new StringSerializer());
    }

    void createTopic() throws Exception {
        try (var admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    void write(String fact) throws Exception {
        producer.send(new ProducerRecord<>(TOPIC, fact)).get();
    }

    void writeInTransaction(String fact) throws Exception {
        try (var transactional = openTransaction(fact)) {
            transactional.commitTransaction();
        }
    }

    /** A producer whose transaction holds the fact and is not committed yet. */
    KafkaProducer<String, String> openTransaction(String fact) throws Exception {
        var transactional = new KafkaProducer<>(
                with(Map.of("transactional.id", "t", "max.request.size", 9 * 1024 * 1024)),
                new StringSerializer(),
                new StringSerializer());
        transactional.initTransactions();
        transactional.beginTransaction();
        transactional.send(new ProducerRecord<>(TOPIC, fact)).get();
        return transactional;
    }

    /** The first so many, read committed. */
    List<String> read(int count) {
        var partition = new TopicPartition(TOPIC, 0);
        try (var consumer = new KafkaConsumer<>(
                with(Map.of("isolation.level", "read_committed")),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var facts = new ArrayList<String>();
            while (facts.size() < count) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> facts.add(record.value()));
            }
            return facts;
        }
    }

    List<String> readAsShareGroup(int count) throws Exception {
        try (var admin = Admin.create(client)) {
            Collection<AlterConfigOp> fromTheBeginning = List.of(new AlterConfigOp(
                    new ConfigEntry("share.auto.offset.reset", "earliest"), AlterConfigOp.OpType.SET));
            admin.incrementalAlterConfigs(
                            Map.of(new ConfigResource(ConfigResource.Type.GROUP, GROUP), fromTheBeginning))
                    .all()
                    .get();
        }
        try (var consumer = new KafkaShareConsumer<>(
                with(Map.of("group.id", GROUP)), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var facts = new ArrayList<String>();
            while (facts.size() < count) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> facts.add(record.value()));
            }
            return facts;
        }
    }

    private Map<String, Object> with(Map<String, Object> more) {
        var properties = new HashMap<>(client);
        properties.putAll(more);
        return properties;
    }

    /** As when a disk is pulled out: what was a folder is none any more. */
    static void loseFolder(Path folder) throws IOException {
        Files.move(folder, folder.resolveSibling("lost"));
        Files.writeString(folder, "no folder");
    }

    @Override
    public void close() {
        producer.close();
    }
}
