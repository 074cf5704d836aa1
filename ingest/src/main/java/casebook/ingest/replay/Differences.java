package casebook.ingest.replay;

import casebook.contract.Topics;
import casebook.event.CaseReclassified;
import casebook.ingest.publish.EventPublisher.BrokerAway;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The differences that are on the topic when they are asked for, read once and kept nowhere. */
final class Differences implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);
    /** Clocks of two machines may differ by so much. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final KafkaConsumer<String, CaseReclassified> consumer;
    private final Map<TopicPartition, Long> ends;

    /** Takes what it is given. */
    interface Taking {

        /** Takes one. */
        void take(CaseReclassified difference) throws IOException;
    }

    private Differences(KafkaConsumer<String, CaseReclassified> consumer, Instant since) {
        this.consumer = consumer;
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.RECLASSIFIED.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        this.ends = new HashMap<>(consumer.endOffsets(partitions));
        long from = since.minus(MARGIN).toEpochMilli();
        consumer.offsetsForTimes(partitions.stream().collect(Collectors.toMap(Function.identity(), one -> from)))
                .forEach((partition, first) ->
                        consumer.seek(partition, first == null ? ends.get(partition) : first.offset()));
    }

    /**
     * Those written since then.
     *
     * @throws BrokerAway when Kafka does not answer
     */
    static Differences since(Instant since, Map<String, Object> kafka) {
        var properties = new HashMap<String, Object>();
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "casebook-ingest-differences");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        properties.putAll(kafka);
        var consumer = new KafkaConsumer<>(
                properties,
                new StringDeserializer(),
                Topics.RECLASSIFIED.value().deserializer());
        try {
            return new Differences(consumer, since);
        } catch (KafkaException away) {
            consumer.close();
            throw new BrokerAway(away);
        }
    }

    /**
     * Hands on every one that is wanted, until the end or the limit.
     *
     * @throws BrokerAway when Kafka falls silent on the way
     */
    void each(DifferenceQuery query, Taking taking) throws IOException {
        long left = query.limit();
        long lastWord = System.nanoTime();
        try {
            while (left > 0 && !isRead()) {
                for (ConsumerRecord<String, CaseReclassified> record : consumer.poll(POLL)) {
                    lastWord = System.nanoTime();
                    if (left > 0 && isAsked(record) && query.isWanted(record.value())) {
                        taking.take(record.value());
                        left--;
                    }
                }
                if (System.nanoTime() - lastWord > LONGEST_SILENCE.toNanos()) {
                    throw new TimeoutException("no difference came for " + LONGEST_SILENCE);
                }
            }
        } catch (KafkaException away) {
            throw new BrokerAway(away);
        }
    }

    private boolean isAsked(ConsumerRecord<?, ?> record) {
        return record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()));
    }

    private boolean isRead() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
