package casebook.ingest.extract;

import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import casebook.ingest.publish.KafkaEventPublisher;
import casebook.process.metrics.Metric;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Puts a record that surprised us aside as it came, with the headers Kafka Streams gives its own dead letters. */
final class DeadLetters {

    private final KafkaEventPublisher events;

    DeadLetters(KafkaEventPublisher events) {
        this.events = events;
    }

    void bury(ConsumerRecord<String, byte[]> record, Exception surprise) {
        Headers headers = new RecordHeaders(record.headers());
        DeadLetter.tell(headers, "extract", surprise);
        DeadLetter.tell(headers, record.topic(), record.partition(), record.offset());
        events.publishRaw(Topics.DLQ, record.key(), record.value(), headers);
        Metric.SURPRISES.counter().increment();
    }
}
