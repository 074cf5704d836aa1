package casebook.bench.steps;

import casebook.bench.house.Ground;
import casebook.bench.house.Readiness;
import casebook.bench.scale.CpuClock;
import casebook.contract.Group;
import casebook.contract.Topics;
import casebook.enrich.EnrichConfig;
import casebook.enrich.EnrichTopology;
import casebook.enrich.StreamsProperties;
import casebook.enrich.replay.Definitions;
import casebook.enrich.replay.ReplayStep;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;

/**
 * An application of Kafka Streams as enrich is run: exactly once, with its threads, its commit interval and its clients.
 */
final class Application implements AutoCloseable {

    private static final String PASS_THROUGH = "casebook.bench.pass-through";
    private static final String STEPS = Group.ENRICH.id();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaStreams streams;

    private Application(KafkaStreams streams) {
        this.streams = streams;
    }

    /** The steps: everything a case walks through from {@code extracted} to {@code curated}, without the ledger. */
    static Application steps(Ground ground, Judging judging) throws Exception {
        var house = new ReplayStep.House(ground.partitions(), judging::version);
        return start(
                ground,
                STEPS,
                EnrichTopology.of(
                        judging::describe, judging::classifier, Definitions.NONE, ForkJoinPool.commonPool(), house));
    }

    /** One that reads cases and writes them as they are, and does nothing else. */
    static Application passThrough(Ground ground, String from, String to) throws Exception {
        var topology = new Topology();
        topology.addSource(
                AutoOffsetReset.earliest(),
                "from",
                Serdes.String().deserializer(),
                Topics.EXTRACTED.value().deserializer(),
                from);
        topology.addSink(
                "to", to, Serdes.String().serializer(), Topics.EXTRACTED.value().serializer(), "from");
        return start(ground, PASS_THROUGH, topology);
    }

    /** Processor time of all but the steps, while they idle. */
    static Duration cpuWithoutSteps() {
        return CpuClock.ofAllBut(STEPS);
    }

    /** Processor time of all but the pass-through, while it idles. */
    static Duration cpuWithoutPassThrough() {
        return CpuClock.ofAllBut(PASS_THROUGH);
    }

    /** Processor time of neither of the two, while they idle. */
    static Duration cpuWithoutBoth() {
        return CpuClock.ofAllBut(STEPS, PASS_THROUGH);
    }

    private static Application start(Ground ground, String id, Topology topology) throws Exception {
        EnrichConfig config = ground.settings(Map.of(), EnrichConfig::from).on(ground.kafka());
        var application =
                new Application(new KafkaStreams(topology, StreamsProperties.of(config, id, config.threads())));
        application.streams.start();
        return Readiness.await(
                id,
                application,
                started -> started.streams.state() == KafkaStreams.State.RUNNING,
                started -> started.streams.state().hasCompletedShutdown());
    }

    @Override
    public void close() {
        streams.close(PATIENCE);
    }
}
