package casebook.enrich.walk;

import static casebook.enrich.walk.Stores.CURSORS;
import static casebook.enrich.walk.Stores.IN_FORCE;
import static casebook.enrich.walk.Stores.ORDERS;
import static casebook.enrich.walk.Stores.STANDINGS;
import static casebook.enrich.walk.Stores.TEXTS;

import casebook.event.CaseExtracted;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
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
 * Obeys a new order: passes it on, then takes every case of this partition out of the store, once, to be judged anew.
 *
 * <p>The walk goes in short slices between live cases; its cursor lies in a store, so a restart goes on where the last
 * commit left off. A case that arrives meanwhile is judged under the new order and skipped here.
 */
public final class WalkStep implements Processor<String, ControlGiven, String, Object> {

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int SLICE = 50;

    /** Live cases wait this long at most for a slice, and for the one case that was begun in it. */
    private static final Duration LONGEST_SLICE = Duration.ofMillis(20);

    private final String next;
    private final String progressSink;
    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, CaseExtracted> texts;
    private KeyValueStore<String, CaseStanding> standings;
    private KeyValueStore<String, ControlGiven> orders;
    private KeyValueStore<String, WalkCursor> cursors;
    private ControlGiven order;
    private Cancellable walking;

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
        orders = context.getStateStore(ORDERS);
        cursors = context.getStateStore(CURSORS);
        order = orders.get(IN_FORCE);
        if (order != null && !cursors.get(IN_FORCE).getDone()) {
            walk();
        }
    }

    @Override
    public void process(Record<String, ControlGiven> record) {
        if (order != null && record.value().getGeneration() <= order.getGeneration()) {
            return;
        }
        order = record.value();
        orders.put(IN_FORCE, order);
        cursors.put(
                IN_FORCE,
                WalkCursor.newBuilder().setGeneration(order.getGeneration()).build());
        context.forward(record.withValue(new Order(order)), next);
        walk();
    }

    private void walk() {
        if (walking != null) {
            walking.cancel();
        }
        walking = context.schedule(PAUSE, PunctuationType.WALL_CLOCK_TIME, this::walkSlice);
    }

    private void walkSlice(long now) {
        WalkCursor cursor = cursors.get(IN_FORCE);
        List<CaseStanding> slice = after(cursor.getPosition());
        var moved = WalkCursor.newBuilder(cursor).setDone(slice.isEmpty());
        long end = System.nanoTime() + LONGEST_SLICE.toNanos();
        for (CaseStanding standing : slice) {
            if (System.nanoTime() > end) {
                break;
            }
            moved.setPosition(standing.getCaseId()).setWalked(moved.getWalked() + 1);
            if (isToJudge(standing)) {
                judge(standing, now, moved);
            }
        }
        WalkCursor newer = moved.build();
        cursors.put(IN_FORCE, newer);
        tell(newer, now);
        if (newer.getDone()) {
            walking.cancel();
        }
    }

    private List<CaseStanding> after(String position) {
        var slice = new ArrayList<CaseStanding>(SLICE);
        try (var iterator = standings.range(position, null)) {
            while (iterator.hasNext() && slice.size() < SLICE) {
                KeyValue<String, CaseStanding> entry = iterator.next();
                if (!entry.key.equals(position)) {
                    slice.add(entry.value);
                }
            }
        }
        return slice;
    }

    private boolean isToJudge(CaseStanding standing) {
        return !standing.getWithdrawn()
                && standing.getDescribed() != null
                && standing.getJudgedUnder() < order.getGeneration();
    }

    private void judge(CaseStanding standing, long now, WalkCursor.Builder moved) {
        String caseId = standing.getCaseId();
        var inHand = new CaseInHand(texts.get(caseId), standing, order.getReplayId());
        context.forward(new Record<>(caseId, inHand, now), next);
        CaseStanding after = standings.get(caseId);
        if (after.getJudgedUnder() < order.getGeneration()) {
            moved.setFailed(moved.getFailed() + 1);
        } else if (after.getClassified().getGeneration() == order.getGeneration()) {
            moved.setChanged(moved.getChanged() + 1);
        }
    }

    private void tell(WalkCursor cursor, long now) {
        int partition = context.taskId().partition();
        var progress = ReplayProgress.newBuilder()
                .setReplayId(order.getReplayId())
                .setPartition(partition)
                .setGeneration(order.getGeneration())
                .setState(cursor.getDone() ? ReplayState.DONE : ReplayState.WALKING)
                .setWalked(cursor.getWalked())
                .setChanged(cursor.getChanged())
                .setFailed(cursor.getFailed())
                .setAt(Instant.ofEpochMilli(now))
                .build();
        context.forward(new Record<>(order.getReplayId() + "/" + partition, progress, now), progressSink);
    }
}
