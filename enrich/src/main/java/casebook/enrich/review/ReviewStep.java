package casebook.enrich.review;

import static casebook.enrich.walk.Stores.STANDINGS;
import static casebook.enrich.walk.Stores.TEXTS;

import casebook.enrich.walk.CaseInHand;
import casebook.enrich.walk.Standings;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.ReviewDecided;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Remembers what an expert said of a case, and has a case that was judged already curated anew. */
public final class ReviewStep implements Processor<String, ReviewDecided, String, CaseInHand> {

    private ProcessorContext<String, CaseInHand> context;
    private KeyValueStore<String, CaseExtracted> texts;
    private KeyValueStore<String, CaseStanding> standings;

    @Override
    public void init(ProcessorContext<String, CaseInHand> context) {
        this.context = context;
        texts = context.getStateStore(TEXTS);
        standings = context.getStateStore(STANDINGS);
    }

    @Override
    public void process(Record<String, ReviewDecided> record) {
        Reviews.fold(standings.get(record.key()), record.value()).ifPresent(standing -> {
            standings.put(record.key(), standing);
            // A newer text may be waiting for its judgement; then the review is heard with it.
            if (standing.getCurated() != null && Standings.isJudged(standing)) {
                context.forward(record.withValue(new CaseInHand(texts.get(record.key()), standing)));
            }
        });
    }
}
