package casebook.enrich.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import casebook.process.metrics.Metric;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a case whose judgement threw to the dead letters, under Kafka's own error headers, and lets the next one go on.
 *
 * <p>Kafka's handler would do for a live record, but of a case that a walk took out of its store it knows neither key
 * nor bytes.
 */
public final class Surprise {

    private static final Logger LOG = LoggerFactory.getLogger(Surprise.class);
    private static final String HEADER = "__streams.errors.";

    private final String deadLetterSink;

    /** Dead letters leave through this node. */
    public Surprise(String deadLetterSink) {
        this.deadLetterSink = deadLetterSink;
    }

    /**
     * The judgement; nothing when it threw, and then the case's text is a dead letter.
     *
     * @param judgement pure, so whatever it throws is about this case and not about the world
     */
    public <T> Optional<T> attempt(
            ProcessorContext<String, Object> context, CaseExtracted text, long timestamp, Supplier<T> judgement) {
        return guarded(text, judgement, e -> bury(context, text, timestamp, e));
    }

    /** The judgement where nothing depends on it; nothing when it threw, and the case stays what it is. */
    public <T> Optional<T> survived(CaseExtracted text, Supplier<T> judgement) {
        return guarded(text, judgement, e -> {});
    }

    private static <T> Optional<T> guarded(CaseExtracted text, Supplier<T> judgement, Consumer<Throwable> otherwise) {
        try {
            return Optional.of(judgement.get());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("case {} revision {} could not be judged", text.getCaseId(), text.getRevision(), e);
            otherwise.accept(e);
            return Optional.empty();
        }
    }

    private void bury(ProcessorContext<String, Object> context, CaseExtracted text, long timestamp, Throwable e) {
        Metric.SURPRISES.counter().increment();
        String topic = Topics.EXTRACTED.name();
        byte[] bytes = Topics.EXTRACTED.value().serializer().serialize(topic, text);
        var headers = new RecordHeaders();
        Map.of(
                        "exception", e.getClass().getName(),
                        "message", String.valueOf(e.getMessage()),
                        "topic", topic,
                        "partition", String.valueOf(context.taskId().partition()))
                .forEach((name, value) -> headers.add(HEADER + name, value.getBytes(UTF_8)));
        context.forward(new Record<>(text.getCaseId(), bytes, timestamp, headers), deadLetterSink);
    }
}
