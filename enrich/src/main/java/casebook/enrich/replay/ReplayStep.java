package casebook.enrich.replay;

import casebook.event.ControlGiven;
import casebook.event.EmbeddedDefinition;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReplayState;
import casebook.event.TaxonomyPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** Numbers each accepted replay and gives it to every partition as one order. */
public final class ReplayStep implements Processor<String, ReplayRequested, String, Object> {

    /** Generations by replay id, 0 for a refused one; the last generation under {@link #LAST}. */
    public static final String GENERATIONS = "generations";

    /** Requests whose taxonomy has not arrived or is not embedded yet, by replay id. */
    public static final String PENDING = "pending-replays";

    /** Every published taxonomy, on every instance. */
    public static final String TAXONOMIES = "taxonomies";

    private static final String LAST = "last";
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DefinitionsAhead definitions;
    private final String controlSink;
    private final String progressSink;
    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, Long> generations;
    private KeyValueStore<String, ReplayRequested> pending;
    private ReadOnlyKeyValueStore<String, TaxonomyPublished> taxonomies;

    /**
     * A step.
     *
     * @param definitions embeds the definitions of a taxonomy
     * @param beside where that is done
     * @param controlSink node that writes to every partition
     * @param progressSink node that tells what became of a request
     */
    public ReplayStep(Definitions definitions, Executor beside, String controlSink, String progressSink) {
        this.definitions = new DefinitionsAhead(definitions, beside);
        this.controlSink = controlSink;
        this.progressSink = progressSink;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        generations = context.getStateStore(GENERATIONS);
        pending = context.getStateStore(PENDING);
        taxonomies = context.getStateStore(TAXONOMIES);
        context.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, this::askAgain);
    }

    @Override
    public void process(Record<String, ReplayRequested> record) {
        decide(record.value(), context.currentSystemTimeMs());
    }

    private void askAgain(long now) {
        List<ReplayRequested> waiting = new ArrayList<>();
        try (var all = pending.all()) {
            while (all.hasNext()) {
                KeyValue<String, ReplayRequested> entry = all.next();
                waiting.add(entry.value);
            }
        }
        waiting.forEach(request -> decide(request, now));
    }

    private void decide(ReplayRequested request, long now) {
        String id = request.getReplayId();
        Long last = generations.get(LAST);
        var taxonomy = request.getTaxonomy() == null ? null : taxonomies.get(request.getTaxonomy());
        Verdict verdict = Accepting.judge(
                request,
                generations.get(id) != null,
                taxonomy != null,
                last == null ? 0 : last,
                Instant.ofEpochMilli(now));
        var vectors = verdict instanceof Verdict.Accepted
                ? definitions.of(taxonomy)
                : Optional.of(List.<EmbeddedDefinition>of());
        if (verdict instanceof Verdict.Waiting || vectors.isEmpty()) {
            pending.put(id, request);
            return;
        }
        pending.delete(id);
        if (verdict instanceof Verdict.Accepted accepted) {
            generations.put(LAST, accepted.generation());
            generations.put(id, accepted.generation());
            order(request, taxonomy, vectors.get(), accepted.generation(), now);
            tell(request, ReplayState.ACCEPTED, accepted.generation(), "", now);
        } else if (verdict instanceof Verdict.Refused refused) {
            generations.put(id, 0L);
            tell(request, ReplayState.REFUSED, 0, refused.reason(), now);
        }
    }

    private void order(
            ReplayRequested request,
            TaxonomyPublished taxonomy,
            List<EmbeddedDefinition> vectors,
            long generation,
            long now) {
        var control = ControlGiven.newBuilder()
                .setGeneration(generation)
                .setReplayId(request.getReplayId())
                .setMode(request.getMode())
                .setFrom(request.getFrom())
                .setFilter(request.getFilter())
                .setTaxonomy(taxonomy)
                .setEmbedder(definitions.embedderName())
                .setDefinitions(vectors)
                .setGivenAt(Instant.ofEpochMilli(now))
                .build();
        context.forward(new Record<>(request.getReplayId(), control, now), controlSink);
    }

    private void tell(ReplayRequested request, ReplayState state, long generation, String reason, long now) {
        var progress = ReplayProgress.newBuilder()
                .setReplayId(request.getReplayId())
                .setPartition(-1)
                .setGeneration(generation)
                .setState(state)
                .setReason(reason)
                .setAt(Instant.ofEpochMilli(now))
                .build();
        context.forward(new Record<>(request.getReplayId() + "/-1", progress, now), progressSink);
    }
}
