package casebook.enrich.withdraw;

import static casebook.enrich.walk.Stores.STANDINGS;
import static casebook.enrich.walk.Stores.TEXTS;

import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.CaseWithdrawn;
import casebook.event.SubmissionEvent;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Forgets a withdrawn case and remembers that it was withdrawn, so that what comes late of it is refused. */
public final class WithdrawStep implements Processor<String, SubmissionEvent, String, Void> {

    private ProcessorContext<String, Void> context;
    private KeyValueStore<String, CaseExtracted> texts;
    private KeyValueStore<String, CaseStanding> standings;

    @Override
    public void init(ProcessorContext<String, Void> context) {
        this.context = context;
        texts = context.getStateStore(TEXTS);
        standings = context.getStateStore(STANDINGS);
    }

    @Override
    public void process(Record<String, SubmissionEvent> record) {
        CaseStanding before = standings.get(record.key());
        int revision = record.value().getRevision();
        if (!(record.value().getWhat() instanceof CaseWithdrawn)
                || (before != null && before.getRevision() >= revision)) {
            return;
        }
        texts.delete(record.key());
        standings.put(
                record.key(),
                CaseStanding.newBuilder()
                        .setCaseId(record.key())
                        .setRevision(revision)
                        .setWithdrawn(true)
                        .build());
        context.forward(record.<Void>withValue(null));
    }
}
