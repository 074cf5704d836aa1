package casebook.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Topics;
import casebook.ingest.publish.KafkaEventPublisher;
import casebook.process.metrics.Metric;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Puts a record that surprised us aside as it came, with the headers Kafka Streams gives its own dead letters. */
final class DeadLetters {

    private static final String PREFIX = "__streams.errors.";
    private static final int LONGEST_TRACE = 16 * 1024;

    private final KafkaEventPublisher events;

    DeadLetters(KafkaEventPublisher events) {
        this.events = events;
    }

    void bury(ConsumerRecord<String, byte[]> record, Exception surprise) {
        Headers headers = new RecordHeaders(record.headers());
        add(headers, "exception", surprise.getClass().getName());
        add(headers, "message", String.valueOf(surprise.getMessage()));
        add(headers, "stacktrace", trace(surprise));
        add(headers, "topic", record.topic());
        add(headers, "partition", String.valueOf(record.partition()));
        add(headers, "offset", String.valueOf(record.offset()));
        events.publishRaw(Topics.DLQ, record.key(), record.value(), headers);
        Metric.SURPRISES.counter().increment();
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(PREFIX + name, value.getBytes(UTF_8));
    }

    private static String trace(Exception surprise) {
        var trace = new StringWriter();
        surprise.printStackTrace(new PrintWriter(trace));
        return trace.getBuffer()
                .substring(0, Math.min(LONGEST_TRACE, trace.getBuffer().length()));
    }
}
