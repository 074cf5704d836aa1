package casebook.enrich.replay;

import casebook.contract.EventSerde;
import casebook.contract.Topics;
import casebook.event.ReplayRequested;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** What the step replay remembers, and every published taxonomy within its reach. */
public final class TaxonomyShelf implements Processor<String, TaxonomyPublished, Void, Void> {

    private KeyValueStore<String, TaxonomyPublished> shelf;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        shelf = context.getStateStore(ReplayStep.TAXONOMIES);
    }

    @Override
    public void process(Record<String, TaxonomyPublished> record) {
        shelf.put(record.key(), record.value());
    }

    /** The stores of the step itself. */
    public static List<StoreBuilder<?>> stores() {
        return List.of(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(ReplayStep.GENERATIONS), Serdes.String(), Serdes.Long())
                        .withLoggingEnabled(Map.of()),
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(ReplayStep.PENDING),
                                Serdes.String(),
                                EventSerde.ofStore(ReplayRequested.class))
                        .withLoggingEnabled(Map.of()));
    }

    /** Puts every taxonomy on every instance's shelf. */
    public static void addTo(Topology topology) {
        // Its store is filled with the topic's own bytes, so it takes the topic's serde.
        topology.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(ReplayStep.TAXONOMIES),
                                Serdes.String(),
                                Topics.TAXONOMIES.value())
                        .withLoggingDisabled(),
                Topics.TAXONOMIES.name(),
                Serdes.String().deserializer(),
                Topics.TAXONOMIES.value().deserializer(),
                Topics.TAXONOMIES.name(),
                "shelve-taxonomies",
                TaxonomyShelf::new);
    }
}
