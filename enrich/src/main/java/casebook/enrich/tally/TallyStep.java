package casebook.enrich.tally;

import casebook.contract.Statistics;
import casebook.event.CaseCurated;
import casebook.event.FacetCount;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.util.List;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Tells what a case changes in the counts, each change under the key of its count, and remembers what it told. */
public final class TallyStep implements Processor<String, CaseCurated, String, FacetCount> {

    /** What each case adds to the counts, by case id. */
    public static final String COUNTED = "counted-cases";

    private final StageClock clock = StageClock.of(Stage.TALLY);
    private ProcessorContext<String, FacetCount> context;
    private KeyValueStore<String, List<FacetCount>> counted;

    @Override
    public void init(ProcessorContext<String, FacetCount> context) {
        this.context = context;
        counted = context.getStateStore(COUNTED);
    }

    @Override
    public void process(Record<String, CaseCurated> record) {
        if (record.key() == null) {
            return;
        }
        List<FacetCount> known = counted.get(record.key());
        List<FacetCount> before = known == null ? List.of() : known;
        List<FacetCount> after = Statistics.of(record.value());
        List<FacetCount> changes = clock.time(() -> Tally.changes(before, after));
        if (!changes.isEmpty()) {
            counted.put(record.key(), after.isEmpty() ? null : after);
            changes.forEach(change ->
                    context.forward(record.withKey(Statistics.key(change)).withValue(change)));
        }
    }
}
