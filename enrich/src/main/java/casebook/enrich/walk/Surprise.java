package casebook.enrich.walk;

import casebook.contract.CloudEvent;
import casebook.contract.DeadLetter;
import casebook.contract.Topics;
import casebook.event.CaseExtracted;
import casebook.process.metrics.Metric;
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

    private final String deadLetterSink;

    /** Dead letters leave through this node. */
    public Surprise(String deadLetterSink) {
        this.deadLetterSink = deadLetterSink;
    }

    /**
     * The judgement; nothing when it threw, and then the case's text is a dead letter.
     *
     * @param stage who judges
     * @param record what came in, whose headers the letter keeps
     * @param judgement pure, so whatever it throws is about this case and not about the world
     */
    public <T> Optional<T> attempt(
            ProcessorContext<String, Object> context,
            String stage,
            Record<String, ?> record,
            CaseExtracted text,
            Supplier<T> judgement) {
        return guarded(text, judgement, e -> bury(context, stage, record, text, e));
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

    private void bury(
            ProcessorContext<String, Object> context,
            String stage,
            Record<String, ?> record,
            CaseExtracted text,
            Throwable e) {
        Metric.SURPRISES.counter().increment();
        String topic = Topics.EXTRACTED.name();
        byte[] bytes = Topics.EXTRACTED.value().serializer().serialize(topic, text);
        var headers = new RecordHeaders(record.headers());
        DeadLetter.tell(headers, stage, e);
        CloudEvent.put(headers, DeadLetter.STREAMS + "topic", topic);
        CloudEvent.put(
                headers,
                DeadLetter.STREAMS + "partition",
                String.valueOf(context.taskId().partition()));
        context.forward(new Record<>(text.getCaseId(), bytes, record.timestamp(), headers), deadLetterSink);
    }
}
