package casebook.testkit;

import static casebook.contract.Topics.DLQ;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.embedded.kafka.NodeSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class BrokerIT {

    @RegisterExtension
    static final Broker broker = new Broker();

    @Test
    void every_topic_of_the_catalogue_is_on_it() throws Exception {
        var names = broker.admin().listTopics().names().get();

        assertTrue(Topics.all().stream().allMatch(topic -> names.contains(topic.name())), names.toString());
    }

    @Test
    void what_is_sent_is_read() throws Exception {
        broker.send(DLQ, "a", "one".getBytes(UTF_8));
        broker.send(DLQ, "b", "two".getBytes(UTF_8));

        var records = broker.await(
                DLQ,
                seen -> seen.stream()
                                .filter(record -> record.key().length() == 1)
                                .count()
                        == 2);

        assertEquals(
                "onetwo",
                records.stream()
                        .filter(record -> record.key().length() == 1)
                        .map(BrokerIT::text)
                        .sorted()
                        .reduce("", String::concat));
    }

    @Test
    void the_largest_record_of_the_catalogue_is_taken() throws Exception {
        byte[] large = new byte[DLQ.maxMessageBytes() - 1024];
        Map<String, Object> properties = new TreeMap<>(broker.client());
        properties.put("max.request.size", DLQ.maxMessageBytes());
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(DLQ.name(), "large", large)).get();
        }

        var records = broker.await(DLQ, seen -> seen.stream().anyMatch(record -> "large".equals(record.key())));

        assertTrue(records.stream().anyMatch(record -> record.value().length == large.length));
    }

    @Test
    void it_knows_share_groups_streams_groups_and_the_newer_transactions() throws Exception {
        var features = broker.admin().describeFeatures().featureMetadata().get().finalizedFeatures();

        assertEquals(1, features.get("share.version").maxVersionLevel());
        assertEquals(1, features.get("streams.version").maxVersionLevel());
        assertEquals(2, features.get("transaction.version").maxVersionLevel());
    }

    @Test
    void it_forgets_nothing_and_makes_no_topic_by_itself() throws Exception {
        var node = new ConfigResource(ConfigResource.Type.BROKER, "1");
        var settings = broker.admin().describeConfigs(List.of(node)).all().get().get(node);

        NodeSettings.anywhere()
                .forEach((name, value) -> assertEquals(value, settings.get(name).value(), name));
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), UTF_8);
    }
}
