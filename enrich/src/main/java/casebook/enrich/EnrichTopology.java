package casebook.enrich;

import casebook.contract.Topics;
import casebook.enrich.classify.Classifier;
import casebook.enrich.classify.ClassifyStep;
import casebook.enrich.curate.CurateStep;
import casebook.enrich.describe.DescribeStep;
import casebook.enrich.replay.Definitions;
import casebook.enrich.replay.EveryPartition;
import casebook.enrich.replay.ReplayStep;
import casebook.enrich.replay.ReplayStores;
import casebook.enrich.review.ReviewStep;
import casebook.enrich.walk.Stores;
import casebook.enrich.walk.Surprise;
import casebook.enrich.walk.WalkStep;
import casebook.enrich.withdraw.WithdrawStep;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.apache.kafka.streams.Topology;

/** The floor plan: every step, in the order a case walks through them. */
public final class EnrichTopology {

    /**
     * The steps around this judgement.
     *
     * @param describer what describes a text
     * @param classifiers compiles the taxonomy of an order into what classifies; asked once for all partitions
     * @param definitions embeds the definitions of a taxonomy
     * @param beside where that is done, for it takes seconds
     * @param house how many partitions obey an order, and what this build judges by
     */
    public static Topology of(
            Function<CaseExtracted, CaseDescribed> describer,
            Function<ControlGiven, Classifier> classifiers,
            Definitions definitions,
            Executor beside,
            ReplayStep.House house) {
        var topology = new Topology();
        var topics = new Sources(topology);
        var surprise = new Surprise("dlq");
        var compiled = new Compiled<>(classifiers);
        var ways = new ClassifyStep.Ways("curate", "classified", "reclassified");

        // One task and one transaction a case: describe, classify, curate.
        topology.addProcessor(
                "describe",
                Traced.step("describe", () -> new DescribeStep(describer, "classify", "described", surprise)),
                topics.read(Topics.EXTRACTED));
        topology.addProcessor("walk", () -> new WalkStep("classify", "progress"), topics.read(Topics.CONTROLS));
        topology.addProcessor(
                "classify",
                Traced.step("classify", () -> new ClassifyStep(compiled, ways, surprise)),
                "describe",
                "walk");
        topology.addProcessor("review", Traced.step("review", ReviewStep::new), topics.read(Topics.REVIEWS));
        topology.addProcessor(
                "curate", Traced.step("curate", () -> new CurateStep("curated", surprise)), "classify", "review");
        topology.addProcessor("withdraw", Traced.step("withdraw", WithdrawStep::new), topics.read(Topics.SUBMISSIONS));
        Stores.all()
                .forEach(store ->
                        topology.addStateStore(store, "describe", "walk", "classify", "review", "curate", "withdraw"));

        topics.write("described", Topics.DESCRIBED, "describe", "withdraw");
        topics.write("classified", Topics.CLASSIFIED, "classify", "withdraw");
        topics.write("reclassified", Topics.RECLASSIFIED, "classify");
        topics.write("curated", Topics.CURATED, "curate", "withdraw");
        topics.write("progress", Topics.PROGRESS, "walk");
        topics.write("dlq", Topics.DLQ, "describe", "classify", "curate");

        // A task of its own: which orders there are.
        topology.addProcessor(
                "replay",
                () -> new ReplayStep(
                        definitions,
                        beside,
                        compiled::apply,
                        house,
                        new ReplayStep.Ways("controls", "replay-progress")),
                topics.read(Topics.REPLAYS));
        ReplayStores.own().forEach(store -> topology.addStateStore(store, "replay"));
        ReplayStores.shelve(topology);
        topology.addSink(
                "controls",
                Topics.CONTROLS.name(),
                new Announced.Key(),
                new Announced.Value<>(Topics.CONTROLS),
                new EveryPartition(),
                "replay");
        topics.write("replay-progress", Topics.PROGRESS, "replay");
        return topology;
    }

    private EnrichTopology() {}
}
