package casebook.embedded.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;

class NodeSettingsTest {

    /** Kafka takes a name it does not know for somebody else's, and says nothing. */
    @Test
    void every_name_is_one_that_the_broker_knows() {
        var unknown = new HashSet<>(
                NodeSettings.of(1, Path.of("/nowhere"), 9092, 9093).stringPropertyNames());
        unknown.removeAll(KafkaConfig.configDef().names());

        assertEquals(Set.of(), unknown);
    }
}
