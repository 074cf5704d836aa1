package casebook.enrich;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.enrich.walk.Stores;
import casebook.event.CaseStanding;
import casebook.testkit.Scratch;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A topology on the bench: catalogue topics go in, catalogue topics come out, no broker anywhere. */
final class Rig implements BeforeEachCallback, AfterEachCallback {

    private final Supplier<Topology> topology;
    private Scratch scratch;
    private TopologyTestDriver driver;

    Rig(Supplier<Topology> topology) {
        this.topology = topology;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        scratch = new Scratch("rig");
        var properties = new Properties();
        properties.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "rig",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                "nowhere:0",
                StreamsConfig.STATE_DIR_CONFIG,
                scratch.path().toString(),
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                Topics.DLQ.name(),
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                UnreadableRecords.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                UnprocessedRecords.class));
        driver = new TopologyTestDriver(topology.get(), properties, Events.NOON);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        driver.close();
        scratch.close();
    }

    <V> void send(Topic<V> topic, String key, V value) {
        driver.createInputTopic(
                        topic.name(), new StringSerializer(), topic.value().serializer())
                .pipeInput(key, value);
    }

    void sendRaw(Topic<?> topic, String key, byte[] bytes) {
        driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, bytes);
    }

    /** A record with the headers it would have. */
    void sendRaw(Topic<?> topic, String key, byte[] bytes, Headers headers) {
        driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, bytes, headers));
    }

    /** Dead letters since the last look, with their headers. */
    List<TestRecord<String, byte[]>> letters() {
        return driver.createOutputTopic(Topics.DLQ.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** What came out since the last look. */
    <V> List<V> read(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(), new StringDeserializer(), topic.value().deserializer())
                .readValuesToList();
    }

    <V> List<KeyValue<String, V>> readWithKeys(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(), new StringDeserializer(), topic.value().deserializer())
                .readKeyValuesToList();
    }

    /** Lets a walk come to its end. */
    void walk() {
        for (int i = 0; i < 500; i++) {
            pass(Duration.ofMillis(10));
        }
    }

    /** What a step is handed when it asks for what is remembered of a case. */
    CaseStanding standing(String caseId) {
        return driver.<String, CaseStanding>getKeyValueStore(Stores.STANDINGS).get(caseId);
    }

    /** Lets every timer run once. */
    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }
}
