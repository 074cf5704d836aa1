package casebook.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.Serde;

/**
 * A topic as the code knows it: its name, what travels on it under a string key, and how long the broker remembers.
 *
 * @param name full name on the broker
 * @param type event class; {@code byte[]} for the raw records of the dead letters
 * @param value serde of the values; stateless, so that the catalogue can hold constants
 * @param memory how long the broker remembers
 * @param maxMessageBytes largest record batch the topic takes, in bytes
 */
public record Topic<V>(String name, Class<V> type, Serde<V> value, Memory memory, int maxMessageBytes) {

    /** How long the broker remembers. */
    public enum Memory {
        /** Facts in order, for ever. */
        LOG(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1")),
        /** Facts in order, for 90 days. */
        EXPIRING(Map.of("cleanup.policy", "delete", "retention.ms", "7776000000", "retention.bytes", "-1")),
        /** The latest fact per key, for good. */
        TABLE(Map.of("cleanup.policy", "compact"));

        private final Map<String, String> config;

        Memory(Map<String, String> config) {
            this.config = config;
        }
    }

    /** The settings a broker must hold for this topic, beyond partitions and replicas. */
    public Map<String, String> config() {
        var config = new HashMap<>(memory.config);
        config.put("max.message.bytes", String.valueOf(maxMessageBytes));
        return config;
    }

    /** The registry's subject for the values; none for raw bytes. */
    public Optional<String> subject() {
        return type == byte[].class ? Optional.empty() : Optional.of(name + "-value");
    }

    NewTopic toCreate(int partitions, short replicas) {
        return new NewTopic(name, partitions, replicas).configs(config(replicas));
    }

    /** The settings a broker must hold for this topic where it has so many copies. */
    Map<String, String> config(int replicas) {
        var config = config();
        if (replicas == 1) {
            config.put("min.insync.replicas", "1");
            if (this == Topics.SUBMISSIONS) {
                // With one replica an acknowledgement outlives the machine only once it is on disk.
                config.put("flush.messages", "1");
            }
        } else if (replicas > 2) {
            config.put("min.insync.replicas", "2");
        }
        return config;
    }
}
