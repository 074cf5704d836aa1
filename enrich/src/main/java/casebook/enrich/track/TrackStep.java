package casebook.enrich.track;

import casebook.contract.DeadLetter;
import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseExtracted;
import casebook.event.CaseState;
import casebook.event.Rejection;
import casebook.event.SubmissionEvent;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.time.Instant;
import java.util.Optional;
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
        } else if (event instanceof CaseClassified classified) {
            // Of a first extraction curated tells it anyway, which spares every new case a row.
            return classified.getExtraction() > 1 ? Optional.of(Facts.of(classified, written)) : Optional.empty();
        } else if (event instanceof CaseCurated curated) {
            return Optional.of(Facts.of(curated));
        } else if (event instanceof Rejection rejection) {
            return Optional.of(Facts.of(rejection));
        } else if (event instanceof byte[] || event == null) {
            return failure(new DeadLetter((byte[]) event, record.headers()), written);
        }
        return Optional.empty();
    }

    /**
     * What a dead letter says; nothing when it is about no case, or only tells that another one was redriven. Nothing is
     * what a null on a table says, too: the withdrawal is told by submissions, with its revision.
     */
    private static Optional<Fact> failure(DeadLetter letter, Instant at) {
        boolean isLetter = letter.redriven().isEmpty()
                && (letter.value() != null || letter.exception().isPresent());
        return isLetter && letter.isAboutACase() ? Optional.of(Facts.of(letter, at)) : Optional.empty();
    }
}
