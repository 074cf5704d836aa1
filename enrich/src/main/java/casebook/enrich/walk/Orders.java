package casebook.enrich.walk;

import static casebook.enrich.walk.Stores.IN_FORCE;

import casebook.contract.Progress;
import casebook.event.ControlGiven;
import casebook.event.ReplayMode;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** The order by which this partition judges, and a preview that is walked beside it. */
public final class Orders {

    private static final String BESIDE = "beside";

    private final KeyValueStore<String, ControlGiven> store;

    private Orders(KeyValueStore<String, ControlGiven> store) {
        this.store = store;
    }

    /** Those of this task. */
    public static Orders of(ProcessorContext<?, ?> context) {
        return new Orders(context.getStateStore(Stores.ORDERS));
    }

    /** What cases are judged by; empty before the first order. */
    public Optional<ControlGiven> inForce() {
        return Optional.ofNullable(store.get(IN_FORCE));
    }

    /** A preview that came after it. */
    public Optional<ControlGiven> preview() {
        return beside().filter(order -> order.getMode() == ReplayMode.PREVIEW);
    }

    /** The one that came last. */
    Optional<ControlGiven> newest() {
        return beside().or(this::inForce);
    }

    /** Remembers an order; a preview or its abort leaves the order in force as it is. */
    void take(ControlGiven order) {
        boolean enforced = Progress.isEnforcing(order.getMode());
        store.put(enforced ? IN_FORCE : BESIDE, order);
        if (enforced) {
            store.delete(BESIDE);
        }
    }

    private Optional<ControlGiven> beside() {
        return Optional.ofNullable(store.get(BESIDE));
    }
}
