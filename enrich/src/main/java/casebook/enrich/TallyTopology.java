package casebook.enrich;

import casebook.contract.EventSerde;
import casebook.contract.Statistics;
import casebook.contract.Topics;
import casebook.enrich.tally.TallyStep;
import casebook.event.FacetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * The statistics, an application of its own. Changes come by case and are summed up by code, so between the two they travel
 * over a topic that only Streams' own language can lay.
 */
final class TallyTopology {

    static Topology build() {
        Serde<FacetCount> count = EventSerde.ofStore(FacetCount.class);
        var builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(TallyStep.COUNTED), Serdes.String(), listOf(count))
                .withLoggingEnabled(Map.of()));
        builder.stream(
                        Topics.CURATED.name(),
                        Consumed.with(Serdes.String(), Topics.CURATED.value())
                                .withName(Topics.CURATED.name())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest()))
                .process(Traced.step("tally", TallyStep::new), Named.as("tally"), TallyStep.COUNTED)
                .groupByKey(Grouped.with("changes", Serdes.String(), count))
                // Cached: a code that many cases change is told once a commit.
                .reduce(
                        Statistics::sum,
                        Named.as("sum"),
                        Materialized.<String, FacetCount>as(Stores.persistentKeyValueStore("counts"))
                                .withKeySerde(Serdes.String())
                                .withValueSerde(count)
                                .withCachingEnabled())
                .toStream(Named.as("counted"));
        Topology topology = builder.build();
        new Sources(topology).write("statistics", Topics.STATISTICS, "counted");
        return topology;
    }

    @SuppressWarnings("unchecked")
    private static Serde<List<FacetCount>> listOf(Serde<FacetCount> count) {
        return Serdes.ListSerde(ArrayList.class, count);
    }

    private TallyTopology() {}
}
