package casebook.enrich.track;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseState;
import casebook.event.Rejection;
import casebook.event.SubmissionEvent;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Writes a case's row whenever an event changes where it stands. */
public final class TrackStep implements Processor<String, Object, String, CaseState> {

    /** The rows, by case id. */
    public static final String ROWS = "ledger-rows";

    private final StageClock clock = StageClock.of(Stage.TRACK);
    private ProcessorContext<String, CaseState> context;
    private KeyValueStore<String, CaseState> rows;

    @Override
    public void init(ProcessorContext<String, CaseState> context) {
        this.context = context;
        rows = context.getStateStore(ROWS);
    }

    @Override
    public void process(Record<String, Object> record) {
        if (record.key() == null) {
            return;
        }
        fact(record).ifPresent(fact -> {
            CaseState before = rows.get(record.key());
            CaseState after = clock.time(() -> Ledger.fold(before, record.key(), fact));
            if (!after.equals(before)) {
                rows.put(record.key(), after);
                context.forward(record.withValue(after));
            }
        });
    }

    private static Optional<Fact> fact(Record<String, Object> record) {
        Object event = record.value();
        Instant written = Instant.ofEpochMilli(record.timestamp());
        if (event instanceof SubmissionEvent submission) {
            return Optional.of(Facts.of(submission, written));
        } else if (event instanceof CaseExtracted extracted) {
            return Optional.of(Facts.of(extracted));
        } else if (event instanceof CaseDescribed described) {
            // The first extraction is told by the state alone, which spares every new case a row.
            return described.getExtraction() > 1 ? Optional.of(Facts.of(described, written)) : Optional.empty();
        } else if (event instanceof CaseCurated curated) {
            return Optional.of(Facts.of(curated));
        } else if (event instanceof Rejection rejection) {
            return Optional.of(Facts.of(rejection));
        } else if (event instanceof byte[] dead) {
            Header error = record.headers().lastHeader("__streams.errors.exception");
            String name = error == null ? "a surprise" : new String(error.value(), UTF_8);
            return Optional.of(fact(dead, name, written));
        }
        // A null on curated: the withdrawal itself is told by submissions, with its revision.
        return Optional.empty();
    }

    private static Fact fact(byte[] dead, String error, Instant at) {
        return read(Topics.EXTRACTED, dead)
                .map(text -> Facts.ofDead(text, error, at))
                .or(() -> read(Topics.SUBMISSIONS, dead).map(asked -> Facts.ofDead(asked, error, at)))
                .orElseGet(() -> Facts.ofDead(error, at));
    }

    private static <V> Optional<V> read(Topic<V> topic, byte[] dead) {
        try {
            return Optional.ofNullable(topic.value().deserializer().deserialize(topic.name(), dead));
        } catch (SerializationException anotherEvent) {
            return Optional.empty();
        }
    }
}
