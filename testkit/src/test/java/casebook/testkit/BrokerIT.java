package casebook.testkit;

import static casebook.contract.Topics.DLQ;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

        var records = broker.await(DLQ, seen -> seen.size() == 2);

        assertEquals("onetwo", records.stream().map(BrokerIT::text).sorted().reduce("", String::concat));
        assertEquals(2, broker.all(DLQ).size());
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), UTF_8);
    }
}
