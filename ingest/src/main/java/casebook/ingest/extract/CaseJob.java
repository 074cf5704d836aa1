package casebook.ingest.extract;

import casebook.contract.Topics;
import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import casebook.ingest.publish.EventPublisher.BrokerAway;
import casebook.process.trace.Leg;
import casebook.process.trace.Traces;
import io.opentelemetry.api.trace.SpanKind;
import java.io.IOException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deals with one record of {@code submissions} and never throws: what is away is waited for. */
final class CaseJob implements AutoCloseable {

    /** What is to become of the record. */
    enum Verdict {
        /** Dealt with. */
        DONE,
        /** Among the rejections or the dead letters. */
        GIVEN_UP,
        /** We are being closed; somebody else may have it. */
        INTERRUPTED
    }

    /** What may have to wait for the broker or the disk. */
    @FunctionalInterface
    private interface Step {
        Verdict run() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(CaseJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Extracting extracting;
    private final DeadLetters deadLetters;
    private final int mostDeliveries;
    private volatile boolean closed;

    CaseJob(Extracting extracting, DeadLetters deadLetters, int mostDeliveries) {
        this.extracting = extracting;
        this.deadLetters = deadLetters;
        this.mostDeliveries = mostDeliveries;
    }

    Verdict run(ConsumerRecord<String, byte[]> record) {
        try {
            SubmissionEvent event =
                    Topics.SUBMISSIONS.value().deserializer().deserialize(record.topic(), record.value());
            int deliveries = record.deliveryCount().orElse((short) 1);
            try (Leg leg = Leg.begin("extract", SpanKind.CONSUMER, Traces.of(record.headers()))) {
                leg.about(event.getCaseId());
                return patiently(() -> deal(event, deliveries));
            }
        } catch (RuntimeException surprise) {
            LOG.error(
                    "{}-{}@{} goes to the dead letters", record.topic(), record.partition(), record.offset(), surprise);
            return patiently(() -> {
                deadLetters.bury(record, surprise);
                return Verdict.GIVEN_UP;
            });
        }
    }

    private Verdict deal(SubmissionEvent event, int deliveries) throws IOException {
        if (event.getWhat() instanceof CaseWithdrawn) {
            return Verdict.DONE;
        } else if (deliveries >= mostDeliveries) {
            // The broker would drop it after this delivery without a word, so the word comes first.
            extracting.giveUp(event, deliveries - 1);
            return Verdict.GIVEN_UP;
        }
        extracting.extract(event);
        return Verdict.DONE;
    }

    private Verdict patiently(Step step) {
        while (!closed) {
            try {
                return step.run();
            } catch (BrokerAway | IOException away) {
                if (!closed) {
                    LOG.warn("extraction waits: {}", away.toString());
                    pause();
                }
            }
        }
        return Verdict.INTERRUPTED;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Lets go of what is waited for. */
    @Override
    public void close() {
        closed = true;
    }
}
