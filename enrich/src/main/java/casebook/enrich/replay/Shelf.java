package casebook.enrich.replay;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the newest record of every key of a topic within reach of every instance. */
final class Shelf<V> implements Processor<String, V, Void, Void> {

    private final String store;
    private KeyValueStore<String, V> shelf;

    /** A shelf in the global store of that name. */
    Shelf(String store) {
        this.store = store;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        shelf = context.getStateStore(store);
    }

    @Override
    public void process(Record<String, V> record) {
        shelf.put(record.key(), record.value());
    }
}
