package casebook.enrich.replay;

import casebook.contract.Progress;
import casebook.event.ControlGiven;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides on each requested replay, one at a time, and gives an accepted one to every partition as one numbered order. */
public final class ReplayStep implements Processor<String, ReplayRequested, String, Object> {

    /**
     * What the step knows of the house around it.
     *
     * @param partitions how many obey an order
     * @param classifierVersion what this build judges by under a taxonomy
     */
    public record House(int partitions, Function<TaxonomyPublished, String> classifierVersion) {}

    /** Where the step hands on, by node name. */
    public record Ways(String controlSink, String progressSink) {}

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Logger LOG = LoggerFactory.getLogger(ReplayStep.class);

    private final Drafting drafting;
    private final House house;
    private final Ways ways;
    private ProcessorContext<String, Object> context;
    private Cancellable asking;
    private Decisions decisions;
    private ProgressShelf progress;
    private KeyValueStore<String, ReplayRequested> pending;
    private ReadOnlyKeyValueStore<String, TaxonomyPublished> taxonomies;

    /**
     * A step.
     *
     * @param definitions embeds the definitions of a taxonomy
     * @param beside where that is done
     * @param rehearsal makes of an order what would judge by it, and throws where that cannot be done
     */
    public ReplayStep(
            Definitions definitions, Executor beside, Consumer<ControlGiven> rehearsal, House house, Ways ways) {
        this.drafting = new Drafting(new DefinitionsAhead(definitions, beside), rehearsal);
        this.house = house;
        this.ways = ways;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        decisions = new Decisions(
                context.getStateStore(ReplayStores.GENERATIONS), context.getStateStore(ReplayStores.ACCEPTED));
        progress = new ProgressShelf(context.getStateStore(ReplayStores.PROGRESS));
        pending = context.getStateStore(ReplayStores.PENDING);
        taxonomies = context.getStateStore(ReplayStores.TAXONOMIES);
        asking = context.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, this::askAgain);
    }

    @Override
    public void process(Record<String, ReplayRequested> record) {
        // Behind those that wait: what was asked for first is decided first.
        pending.put(record.value().getReplayId(), record.value());
        askAgain(context.currentSystemTimeMs());
    }

    @Override
    public void close() {
        asking.cancel();
    }

    private void askAgain(long now) {
        List<ReplayRequested> waiting = new ArrayList<>();
        try (var all = pending.all()) {
            while (all.hasNext()) {
                KeyValue<String, ReplayRequested> entry = all.next();
                waiting.add(entry.value);
            }
        }
        waiting.sort(Comparator.comparing(ReplayRequested::getRequestedAt));
        waiting.forEach(request -> decide(request, now));
    }

    private void decide(ReplayRequested request, long now) {
        if (decisions.know(request.getReplayId())) {
            pending.delete(request.getReplayId());
            return;
        }
        var around = new Accepting.Circumstances(
                decisions.history(),
                progress::isWalking,
                version -> taxonomies.get(version) != null,
                version -> house.classifierVersion.apply(taxonomies.get(version)),
                Instant.ofEpochMilli(now));
        Verdict verdict = Accepting.judge(request, around);
        if (verdict instanceof Verdict.Accepted accepted) {
            order(request, accepted, now);
        } else if (verdict instanceof Verdict.Refused refused) {
            refuse(request, refused.reason(), now);
        }
    }

    private void order(ReplayRequested request, Verdict.Accepted accepted, long now) {
        try {
            drafting.of(request, accepted, taxonomies.get(accepted.taxonomy()), decisions.last() + 1, now)
                    .ifPresent(order -> give(request, order, accepted.target(), now));
        } catch (Drafting.Unfit unfit) {
            LOG.warn("replay {} is refused", request.getReplayId(), unfit);
            refuse(request, unfit.getMessage(), now);
        }
    }

    private void give(ReplayRequested request, ControlGiven order, String target, long now) {
        context.forward(new Record<>(order.getReplayId(), order, now), ways.controlSink);
        tell(card(request, ReplayState.ACCEPTED, now)
                .setGeneration(order.getGeneration())
                .setMode(order.getMode())
                .setTaxonomy(order.getTaxonomy().getVersion())
                .setTarget(target)
                .setClassifier(house.classifierVersion.apply(order.getTaxonomy()))
                .setPartitions(order.getMode() == ReplayMode.ABORT ? 0 : house.partitions)
                .build());
    }

    private void refuse(ReplayRequested request, String reason, long now) {
        tell(card(request, ReplayState.REFUSED, now).setReason(reason).build());
    }

    private static ReplayProgress.Builder card(ReplayRequested request, ReplayState state, long now) {
        return ReplayProgress.newBuilder()
                .setReplayId(request.getReplayId())
                .setPartition(Progress.WHOLE)
                .setState(state)
                .setMode(request.getMode())
                .setTaxonomy(request.getTaxonomy())
                .setTarget(request.getTarget())
                .setFilter(request.getFilter())
                .setRequestedBy(request.getRequestedBy())
                .setAt(Instant.ofEpochMilli(now));
    }

    private void tell(ReplayProgress card) {
        pending.delete(card.getReplayId());
        decisions.add(card);
        context.forward(
                new Record<>(
                        Progress.key(card.getReplayId(), card.getPartition()),
                        card,
                        card.getAt().toEpochMilli()),
                ways.progressSink);
    }
}
