package casebook.enrich.replay;

import casebook.contract.EventSerde;
import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** What the step replay remembers, and what lies within its reach on every instance. */
public final class ReplayStores {

    static final String GENERATIONS = "generations";
    static final String ACCEPTED = "accepted-replays";
    static final String PENDING = "pending-replays";
    static final String TAXONOMIES = "taxonomies";
    static final String PROGRESS = "progress-told";

    /** The stores of the step itself. */
    public static List<StoreBuilder<?>> own() {
        return List.of(
                store(GENERATIONS, Serdes.Long()),
                store(ACCEPTED, EventSerde.ofStore(ReplayProgress.class)),
                store(PENDING, EventSerde.ofStore(ReplayRequested.class)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingEnabled(Map.of());
    }

    /** Puts every taxonomy, and how far the replays have come, on every instance's shelf. */
    public static void shelve(Topology topology) {
        shelve(topology, Topics.TAXONOMIES, TAXONOMIES, "shelve-taxonomies");
        shelve(topology, Topics.PROGRESS, PROGRESS, "shelve-progress");
    }

    private static <V> void shelve(Topology topology, Topic<V> topic, String store, String node) {
        // A global store is filled with the topic's own bytes, so it takes the topic's serde.
        topology.addGlobalStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(store), Serdes.String(), topic.value())
                        .withLoggingDisabled(),
                topic.name(),
                Serdes.String().deserializer(),
                topic.value().deserializer(),
                topic.name(),
                node,
                () -> new Shelf<V>(store));
    }

    private ReplayStores() {}
}
