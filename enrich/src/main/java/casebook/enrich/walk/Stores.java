package casebook.enrich.walk;

import casebook.contract.EventSerde;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
import casebook.event.WalkCursor;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** What every partition remembers. */
public final class Stores {

    /** The newest text of every case; large, written once a revision. */
    public static final String TEXTS = "texts";

    /** Everything else about every case; small. */
    public static final String STANDINGS = "standings";

    /** The order in force, under {@link #IN_FORCE}, and what is walked beside it; {@link Orders} reads it. */
    public static final String ORDERS = "orders";

    /** How far the walk has come, under {@link #IN_FORCE}. */
    public static final String CURSORS = "cursors";

    /** The key of what all cases are judged by. */
    public static final String IN_FORCE = "in-force";

    /** Their changelogs take what their topics take, plus what the store adds around it. */
    private static final Map<String, String> LARGE = Map.of("max.message.bytes", String.valueOf(9 * 1024 * 1024));

    /** The builders, for a topology. */
    public static List<StoreBuilder<?>> all() {
        return List.of(
                store(TEXTS, CaseExtracted.class).withLoggingEnabled(LARGE),
                // Cached, so that a case that is described, judged and curated in one commit is logged once.
                store(STANDINGS, CaseStanding.class).withLoggingEnabled(LARGE).withCachingEnabled(),
                store(ORDERS, ControlGiven.class).withLoggingEnabled(LARGE),
                store(CURSORS, WalkCursor.class).withLoggingEnabled(Map.of()).withCachingEnabled());
    }

    private static <V extends SpecificRecord> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> type) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name),
                Serdes.String(),
                EventSerde.ofStore(type));
    }

    private Stores() {}
}
