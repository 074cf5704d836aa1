package casebook.enrich.describe;

import static casebook.enrich.walk.Stores.STANDINGS;
import static casebook.enrich.walk.Stores.TEXTS;

import casebook.contract.Usable;
import casebook.enrich.walk.CaseInHand;
import casebook.enrich.walk.Standings;
import casebook.enrich.walk.Surprise;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Takes in the newest text of a case and describes it; older texts, withdrawn cases and cases without text end here. So does
 * a text that is known, unless nothing has come of it: then it is redriven, and is tried again.
 */
public final class DescribeStep implements Processor<String, CaseExtracted, String, Object> {

    private final Function<CaseExtracted, CaseDescribed> describer;
    private final String next;
    private final String describedSink;
    private final Surprise surprise;
    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, CaseExtracted> texts;
    private KeyValueStore<String, CaseStanding> standings;

    /**
     * A step.
     *
     * @param describer what describes
     * @param next node that classifies
     * @param describedSink node that writes the description
     * @param surprise where a case goes that could not be described
     */
    public DescribeStep(
            Function<CaseExtracted, CaseDescribed> describer, String next, String describedSink, Surprise surprise) {
        this.describer = describer;
        this.next = next;
        this.describedSink = describedSink;
        this.surprise = surprise;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        texts = context.getStateStore(TEXTS);
        standings = context.getStateStore(STANDINGS);
    }

    @Override
    public void process(Record<String, CaseExtracted> record) {
        CaseExtracted text = record.value();
        CaseStanding before = standings.get(record.key());
        if (!Precedence.isNews(text, before) && !isTriedAgain(text, before) || !Usable.isText(text)) {
            return;
        }
        CaseStanding standing = Precedence.takeIn(text, before);
        texts.put(record.key(), text);
        surprise.attempt(context, "describe", record, text, () -> describer.apply(text))
                .ifPresentOrElse(
                        described -> handOn(record, standing, described), () -> standings.put(record.key(), standing));
    }

    /** A text whose judgement threw may come again, but no other one in its place. */
    private boolean isTriedAgain(CaseExtracted text, CaseStanding before) {
        return Precedence.isInHand(text, before)
                && !Standings.isJudged(before)
                && text.equals(texts.get(text.getCaseId()));
    }

    private void handOn(Record<String, CaseExtracted> record, CaseStanding standing, CaseDescribed described) {
        var newer = Standings.like(standing).setDescribed(described).build();
        context.forward(record.withValue(described), describedSink);
        context.forward(record.withValue(new CaseInHand(record.value(), newer)), next);
    }
}
