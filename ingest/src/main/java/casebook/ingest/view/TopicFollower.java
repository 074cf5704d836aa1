package casebook.ingest.view;

import casebook.contract.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on every record of a topic, read committed, from its beginning and for ever. */
public final class TopicFollower<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Topic<V> topic;
    private final BiConsumer<String, V> each;
    private final KafkaConsumer<String, byte[]> consumer;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closed;
    private Map<TopicPartition, Long> ends;

    private TopicFollower(Topic<V> topic, Map<String, Object> kafka, BiConsumer<String, V> each) {
        this.topic = topic;
        this.each = each;
        var properties = new HashMap<String, Object>();
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "casebook-ingest-view-" + topic.name());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        properties.putAll(kafka);
        this.consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        this.thread = new Thread(this::run, "view-" + topic.name());
        thread.setDaemon(true);
    }

    /** Starts following; {@code each} is called by one thread only. A tombstone comes as null. */
    public static <V> TopicFollower<V> start(Topic<V> topic, Map<String, Object> kafka, BiConsumer<String, V> each) {
        var follower = new TopicFollower<>(topic, kafka, each);
        follower.thread.start();
        return follower;
    }

    /** Whether everything that was on the topic at the start has been handed on. */
    public boolean caughtUp() {
        return caughtUp.getCount() == 0;
    }

    /** Waits until it has caught up; false when patience ran out first. */
    public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        return caughtUp.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            while (!closed) {
                try {
                    step();
                } catch (WakeupException closing) {
                    return;
                } catch (KafkaException away) {
                    LOG.warn("{} cannot be read for now: {}", topic.name(), away.toString());
                    pause();
                }
            }
        } finally {
            consumer.close();
        }
    }

    private void step() {
        if (ends == null) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            ends = consumer.endOffsets(partitions);
        }
        consumer.poll(caughtUp() ? POLL : Duration.ofMillis(50)).forEach(this::handOn);
        if (!caughtUp()
                && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            caughtUp.countDown();
        }
    }

    private void handOn(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null) {
            return;
        }
        try {
            V event = record.value() == null
                    ? null
                    : topic.value().deserializer().deserialize(topic.name(), record.value());
            each.accept(record.key(), event);
        } catch (SerializationException unreadable) {
            // The steps put it among the dead letters; a view that stopped here would stop the doors.
            LOG.warn("{}-{}@{} is unreadable", record.topic(), record.partition(), record.offset());
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
