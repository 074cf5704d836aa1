package casebook.ingest.publish;

import casebook.contract.CloudEvent;
import casebook.contract.Topic;
import casebook.process.trace.Traces;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes events to Kafka, idempotently and to all replicas. */
public final class KafkaEventPublisher implements EventPublisher, AutoCloseable {

    private static final int LARGEST_REQUEST = 9 * 1024 * 1024;

    private final KafkaProducer<String, byte[]> producer;
    private final Clock clock;

    /**
     * A publisher with a producer of its own.
     *
     * @param kafka client properties; they override what is set here
     */
    public KafkaEventPublisher(Map<String, Object> kafka, Clock clock) {
        var properties = new HashMap<String, Object>();
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "casebook-ingest");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Every caller waits for its acknowledgement: lingering would be waiting for nobody.
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 512 * 1024);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        // A client at the door is told after seconds, not minutes, that the broker is away.
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 8_000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        properties.putAll(kafka);
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        this.clock = clock;
    }

    @Override
    public <V> void publish(Topic<V> topic, String key, V event) {
        byte[] value = topic.value().serializer().serialize(topic.name(), event);
        var headers = new RecordHeaders();
        CloudEvent.mark(headers, "ingest", topic, key, value, clock.instant());
        Traces.mark(headers);
        send(topic.name(), key, value, headers);
    }

    /** Writes bytes as they are, with these headers, under the same promise. */
    public void publishRaw(Topic<byte[]> topic, String key, byte[] value, Headers headers) {
        send(topic.name(), key, value, headers);
    }

    private void send(String topic, String key, byte[] value, Headers headers) {
        try {
            producer.send(new ProducerRecord<>(topic, null, key, value, headers))
                    .get();
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        } catch (ExecutionException e) {
            throw away(e.getCause());
        } catch (KafkaException e) {
            throw away(e);
        }
    }

    /** An event that does not fit is our own fault, and waiting for the broker will not mend it. */
    private static RuntimeException away(Throwable cause) {
        return cause instanceof RecordTooLargeException tooLarge
                ? tooLarge
                : cause instanceof SerializationException unwritable ? unwritable : new BrokerAway(cause);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
