package casebook.enrich;

import casebook.contract.EventSerde;
import casebook.contract.Topics;
import casebook.enrich.track.TrackStep;
import casebook.event.CaseState;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** The ledger, an application of its own: sharing topics with the walk would make one task of both. */
final class TrackTopology {

    static Topology build() {
        var topology = new Topology();
        var topics = new Sources(topology);
        String[] facts = {
            topics.read(Topics.SUBMISSIONS),
            topics.read(Topics.EXTRACTED),
            topics.read(Topics.CLASSIFIED),
            topics.read(Topics.CURATED),
            topics.read(Topics.REJECTED),
            topics.read(Topics.DLQ)
        };
        topology.addProcessor("track", Traced.step("track", TrackStep::new), facts);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(TrackStep.ROWS),
                                Serdes.String(),
                                EventSerde.ofStore(CaseState.class))
                        .withLoggingEnabled(Map.of())
                        .withCachingEnabled(),
                "track");
        topics.write("ledger", Topics.LEDGER, "track");
        return topology;
    }

    private TrackTopology() {}
}
