package casebook.enrich.curate;

import static casebook.enrich.walk.Stores.IN_FORCE;
import static casebook.enrich.walk.Stores.ORDERS;
import static casebook.enrich.walk.Stores.STANDINGS;

import casebook.contract.DeadLetter;
import casebook.enrich.walk.CaseInHand;
import casebook.enrich.walk.Order;
import casebook.enrich.walk.Standings;
import casebook.enrich.walk.Surprise;
import casebook.enrich.walk.Work;
import casebook.event.CaseCurated;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
import casebook.event.TaxonomyPublished;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Tells subscribers of a case when there is something new to tell, and remembers what it told. */
public final class CurateStep implements Processor<String, Work, String, Object> {

    private final String curatedSink;
    private final Surprise surprise;
    private final StageClock clock = StageClock.of(Stage.CURATE);
    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, CaseStanding> standings;
    private TaxonomyPublished taxonomy;

    /**
     * A step.
     *
     * @param curatedSink node that tells subscribers
     * @param surprise where a case goes that could not be curated
     */
    public CurateStep(String curatedSink, Surprise surprise) {
        this.curatedSink = curatedSink;
        this.surprise = surprise;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        standings = context.getStateStore(STANDINGS);
        KeyValueStore<String, ControlGiven> orders = context.getStateStore(ORDERS);
        ControlGiven inForce = orders.get(IN_FORCE);
        taxonomy = inForce == null ? null : inForce.getTaxonomy();
    }

    @Override
    public void process(Record<String, Work> record) {
        if (record.value() instanceof Order newer) {
            taxonomy = newer.control().getTaxonomy();
        } else if (record.value() instanceof CaseInHand inHand) {
            curate(record, inHand);
        }
    }

    private void curate(Record<String, Work> record, CaseInHand inHand) {
        CaseStanding standing = inHand.standing();
        Instant at = Instant.ofEpochMilli(record.timestamp());
        Optional<Optional<CaseCurated>> curated = surprise.attempt(
                context,
                inHand.walked() ? DeadLetter.WALK : DeadLetter.CURATE,
                record,
                inHand.text(),
                () -> clock.time(() -> Curation.curate(inHand.text(), standing, taxonomy, at)));
        if (curated.isPresent()) {
            tell(record, standing, curated.get());
        } else if (inHand.walked()) {
            inHand.walk().fail();
            // A case that was judged before keeps the newer labels. Of any other nothing has come, and its text is
            // tried again.
            if (Standings.isJudged(standings.get(record.key()))) {
                standings.put(record.key(), standing);
            }
        }
    }

    private void tell(Record<String, Work> record, CaseStanding standing, Optional<CaseCurated> news) {
        news.ifPresent(told -> context.forward(record.withValue(told), curatedSink));
        standings.put(
                record.key(),
                news.map(told -> Standings.like(standing).setCurated(told).build())
                        .orElse(standing));
    }
}
