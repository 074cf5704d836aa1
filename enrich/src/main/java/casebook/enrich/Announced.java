package casebook.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topic;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;

/** Serializers that mark what they write as a CloudEvent: the key as its subject, then the value. */
final class Announced {

    private static final String SOURCE = "enrich";

    /** Keys; Streams writes them before their values. */
    static final class Key implements Serializer<String> {
        @Override
        public byte[] serialize(String topic, Headers headers, String key) {
            CloudEvent.put(headers, CloudEvent.SUBJECT, key);
            return serialize(topic, key);
        }

        @Override
        public byte[] serialize(String topic, String key) {
            return key.getBytes(UTF_8);
        }
    }

    /** Values of one topic. */
    record Value<V>(Topic<V> topic) implements Serializer<V> {
        @Override
        public byte[] serialize(String name, Headers headers, V event) {
            byte[] value = serialize(name, event);
            // It counts for the record that came in, not for what was made of it.
            headers.remove(DeadLetter.REDRIVES);
            String subject = new String(headers.lastHeader(CloudEvent.SUBJECT).value(), UTF_8);
            CloudEvent.mark(headers, SOURCE, topic, subject, value, Instant.now());
            return value;
        }

        @Override
        public byte[] serialize(String name, V event) {
            return topic.value().serializer().serialize(name, event);
        }
    }

    private Announced() {}
}
