package casebook.enrich.walk;

import static casebook.enrich.walk.Stores.CURSORS;
import static casebook.enrich.walk.Stores.IN_FORCE;
import static casebook.enrich.walk.Stores.STANDINGS;
import static casebook.enrich.walk.Stores.TEXTS;

import casebook.contract.Progress;
import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import casebook.event.ReplayState;
import casebook.event.WalkCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Obeys a new order: passes it on, then takes every case of this partition that it is for out of the store, once, to be
 * judged anew.
 *
 * <p>The walk goes in short slices between live cases; its cursor lies in a store, so a restart goes on where the last
 * commit left off. A case that arrives meanwhile is judged under the new order and skipped here.
 */
public final class WalkStep implements Processor<String, ControlGiven, String, Object> {

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration TELL_EVERY = Duration.ofMillis(200);
    private static final int SLICE = 50;

    /**
     * Live cases wait this long at most for a slice, and for the one case that was begun in it; but for one of every
     * partition of their thread, and several times until they are committed.
     */
    private static final Duration LONGEST_SLICE = Duration.ofMillis(4);

    private final String next;
    private final String progressSink;
    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, CaseExtracted> texts;
    private KeyValueStore<String, CaseStanding> standings;
    private KeyValueStore<String, WalkCursor> cursors;
    private Orders orders;
    private ControlGiven order;
    private CaseFilter filter;
    private Cancellable walking;
    private int ahead = SLICE;
    private long told;

    /**
     * A walk.
     *
     * @param next node that judges
     * @param progressSink node that tells how far it has come
     */
    public WalkStep(String next, String progressSink) {
        this.next = next;
        this.progressSink = progressSink;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        texts = context.getStateStore(TEXTS);
        standings = context.getStateStore(STANDINGS);
        cursors = context.getStateStore(CURSORS);
        orders = Orders.of(context);
        order = orders.newest().orElse(null);
        walking = null;
        if (order != null && !cursors.get(IN_FORCE).getDone()) {
            walk();
        }
    }

    @Override
    public void process(Record<String, ControlGiven> record) {
        if (order != null && record.value().getGeneration() <= order.getGeneration()) {
            return;
        }
        stop(record.timestamp());
        order = record.value();
        orders.take(order);
        boolean nothingToWalk = order.getMode() == ReplayMode.ABORT;
        cursors.put(
                IN_FORCE,
                WalkCursor.newBuilder()
                        .setGeneration(order.getGeneration())
                        .setDone(nothingToWalk)
                        .build());
        if (!nothingToWalk) {
            context.forward(record.withValue(new Order(order)), next);
            walk();
        }
    }

    /** A task that is taken up again would otherwise walk twice at a time. */
    @Override
    public void close() {
        if (walking != null) {
            walking.cancel();
            walking = null;
        }
    }

    /** What is still being walked is told to be over: the newer order is there to end it. */
    private void stop(long now) {
        if (walking != null) {
            walking.cancel();
            walking = null;
            tell(cursors.get(IN_FORCE), ReplayState.ABORTED, now);
        }
    }

    private void walk() {
        filter = new CaseFilter(order.getFilter());
        walking = context.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, this::walkSlice);
    }

    private void walkSlice(long now) {
        WalkCursor cursor = cursors.get(IN_FORCE);
        List<CaseStanding> slice = after(cursor.getPosition());
        var walk = new Walk(order, cursor);
        long end = System.nanoTime() + LONGEST_SLICE.toNanos();
        int passed = 0;
        for (CaseStanding standing : slice) {
            if (passed > 0 && System.nanoTime() > end) {
                break;
            }
            String caseId = standing.getCaseId();
            walk.pass(caseId);
            passed++;
            if (isToJudge(standing, walk) && filter.lets(standing)) {
                walk.match();
                context.forward(new Record<>(caseId, new CaseInHand(texts.get(caseId), standing, walk), now), next);
            }
        }
        // What is read and then not come to would be read again.
        ahead = Math.min(SLICE, 2 * passed + 1);
        WalkCursor newer = walk.end(slice.isEmpty());
        cursors.put(IN_FORCE, newer);
        if (newer.getDone()) {
            walking.cancel();
            walking = null;
            tell(newer, ReplayState.DONE, now);
        } else if (now - told >= TELL_EVERY.toMillis()) {
            tell(newer, ReplayState.WALKING, now);
        }
    }

    private List<CaseStanding> after(String position) {
        var slice = new ArrayList<CaseStanding>(ahead);
        try (var iterator = standings.range(position, null)) {
            while (iterator.hasNext() && slice.size() < ahead) {
                KeyValue<String, CaseStanding> entry = iterator.next();
                if (!entry.key.equals(position)) {
                    slice.add(entry.value);
                }
            }
        }
        return slice;
    }

    private boolean isToJudge(CaseStanding standing, Walk walk) {
        return !standing.getWithdrawn()
                && standing.getDescribed() != null
                && (walk.isPreview()
                        ? standing.getClassified() != null
                        : standing.getJudgedUnder() < order.getGeneration());
    }

    private void tell(WalkCursor cursor, ReplayState state, long now) {
        int partition = context.taskId().partition();
        var progress = ReplayProgress.newBuilder()
                .setReplayId(order.getReplayId())
                .setPartition(partition)
                .setGeneration(order.getGeneration())
                .setState(state)
                .setCases(standings.approximateNumEntries())
                .setWalked(cursor.getWalked())
                .setMatched(cursor.getMatched())
                .setChanged(cursor.getChanged())
                .setConflicts(cursor.getConflicts())
                .setFailed(cursor.getFailed())
                .setAt(Instant.ofEpochMilli(now))
                .build();
        told = now;
        context.forward(new Record<>(Progress.key(order.getReplayId(), partition), progress, now), progressSink);
    }
}
