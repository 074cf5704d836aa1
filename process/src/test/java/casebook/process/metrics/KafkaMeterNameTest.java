package casebook.process.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;

class KafkaMeterNameTest {

    @Test
    void a_name_says_whose_number_it_is() {
        assertEquals("kafka.producer.record.send", named("record-send-total", "producer-metrics", Map.of()));
    }

    @Test
    void a_share_of_a_sum_says_what_it_is_by() {
        String group = "consumer-fetch-manager-metrics";

        assertEquals("kafka.consumer.fetch.manager.records.lag.max", named("records-lag-max", group, Map.of()));
        assertEquals(
                "kafka.consumer.fetch.manager.records.consumed.by.topic",
                named("records-consumed-total", group, Map.of("topic", "t")));
        assertEquals(
                "kafka.consumer.fetch.manager.records.lag.by.partition",
                named("records-lag", group, Map.of("topic", "t", "partition", "0")));
        assertEquals(
                "kafka.connect.worker.connector.count.by.connector",
                named("connector-count", "connect-worker-metrics", Map.of("connector", "archive")));
    }

    private static String named(String name, String group, Map<String, String> tags) {
        return KafkaMeterName.of(new MetricName(name, group, "", tags));
    }
}
