package casebook.enrich.curate;

import static casebook.enrich.walk.Stores.IN_FORCE;
import static casebook.enrich.walk.Stores.ORDERS;
import static casebook.enrich.walk.Stores.STANDINGS;

import casebook.enrich.walk.CaseInHand;
import casebook.enrich.walk.Order;
import casebook.enrich.walk.Standings;
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
public final class CurateStep implements Processor<String, Work, String, CaseCurated> {

    private final StageClock clock = StageClock.of(Stage.CURATE);
    private ProcessorContext<String, CaseCurated> context;
    private KeyValueStore<String, CaseStanding> standings;
    private TaxonomyPublished taxonomy;

    @Override
    public void init(ProcessorContext<String, CaseCurated> context) {
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
        Optional<CaseCurated> curated = clock.time(
                () -> Curation.curate(inHand.text(), standing, taxonomy, Instant.ofEpochMilli(record.timestamp())));
        curated.ifPresent(news -> context.forward(record.withValue(news)));
        standings.put(
                record.key(),
                curated.map(news -> Standings.like(standing).setCurated(news).build())
                        .orElse(standing));
    }
}
