package casebook.enrich.curate;

import static casebook.enrich.walk.Stores.STANDINGS;

import casebook.enrich.walk.CaseInHand;
import casebook.event.CaseCurated;
import casebook.event.CaseStanding;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Tells subscribers of a case when there is something new to tell, and remembers what it told. */
public final class CurateStep implements Processor<String, CaseInHand, String, CaseCurated> {

    private final StageClock clock = StageClock.of(Stage.CURATE);
    private ProcessorContext<String, CaseCurated> context;
    private KeyValueStore<String, CaseStanding> standings;

    @Override
    public void init(ProcessorContext<String, CaseCurated> context) {
        this.context = context;
        standings = context.getStateStore(STANDINGS);
    }

    @Override
    public void process(Record<String, CaseInHand> record) {
        CaseStanding standing = record.value().standing();
        Optional<CaseCurated> curated = clock.time(() -> Curation.curate(
                record.value().text(),
                standing.getDescribed(),
                standing.getClassified(),
                standing.getCurated(),
                Instant.ofEpochMilli(record.timestamp())));
        curated.ifPresent(news -> context.forward(record.withValue(news)));
        standings.put(
                record.key(),
                curated.map(news -> CaseStanding.newBuilder(standing)
                                .setCurated(news)
                                .build())
                        .orElse(standing));
    }
}
