package casebook.enrich.classify;

import static casebook.enrich.walk.Stores.STANDINGS;

import casebook.enrich.walk.CaseInHand;
import casebook.enrich.walk.Order;
import casebook.enrich.walk.Orders;
import casebook.enrich.walk.Standings;
import casebook.enrich.walk.Surprise;
import casebook.enrich.walk.Work;
import casebook.event.CaseClassified;
import casebook.event.CaseReclassified;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
import casebook.event.DifferenceKind;
import casebook.event.ReplayMode;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Labels a case under the order in force; before the first order it stores the case and lets it wait. What a preview would
 * change it only tells.
 */
public final class ClassifyStep implements Processor<String, Work, String, Object> {

    /** Where the step hands on, by node name. */
    public record Ways(String next, String classifiedSink, String reclassifiedSink) {}

    private final Function<ControlGiven, Classifier> classifiers;
    private final Ways ways;
    private final Surprise surprise;
    private final StageClock clock = StageClock.of(Stage.CLASSIFY);
    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, CaseStanding> standings;
    private Judging inForce;
    private Judging preview;

    /**
     * A step.
     *
     * @param classifiers compiles the taxonomy of an order
     * @param ways where results go
     * @param surprise where a case goes whose judgement threw
     */
    public ClassifyStep(Function<ControlGiven, Classifier> classifiers, Ways ways, Surprise surprise) {
        this.classifiers = classifiers;
        this.ways = ways;
        this.surprise = surprise;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        this.context = context;
        standings = context.getStateStore(STANDINGS);
        Orders orders = Orders.of(context);
        // A task that is taken up again may have forgotten an order that this object still knows.
        inForce = orders.inForce().map(this::judging).orElse(null);
        preview = orders.preview().map(this::judging).orElse(null);
    }

    @Override
    public void process(Record<String, Work> record) {
        if (record.value() instanceof Order newer) {
            obey(record, newer.control());
        } else if (record.value() instanceof CaseInHand inHand && inHand.previewed()) {
            preview(record, inHand);
        } else if (record.value() instanceof CaseInHand inHand) {
            if (!inHand.walked()) {
                // Stored before it is judged: should judgement throw, the case is there for a replay to take up.
                standings.put(record.key(), inHand.standing());
            }
            if (inForce != null) {
                judge(record, inHand);
            }
        }
    }

    private void obey(Record<String, Work> record, ControlGiven newer) {
        if (newer.getMode() == ReplayMode.PREVIEW) {
            preview = judging(newer);
        } else {
            preview = null;
            inForce = judging(newer);
            context.forward(record, ways.next());
        }
    }

    private Judging judging(ControlGiven order) {
        return new Judging(order, classifiers.apply(order));
    }

    private void preview(Record<String, Work> record, CaseInHand inHand) {
        Optional<CaseClassified> after = surprise.survived(inHand.text(), () -> preview.judge(inHand));
        if (after.isEmpty()) {
            inHand.walk().fail();
            return;
        }
        tell(record, inHand, after.get(), preview);
    }

    private void judge(Record<String, Work> record, CaseInHand inHand) {
        var after = surprise.attempt(
                context, inHand.text(), record.timestamp(), () -> clock.time(() -> inForce.judge(inHand)));
        if (after.isPresent()) {
            handOn(record, inHand, after.get());
        } else if (inHand.walked()) {
            inHand.walk().fail();
        }
    }

    private void handOn(Record<String, Work> record, CaseInHand inHand, CaseClassified after) {
        CaseClassified before = inHand.standing().getClassified();
        var standing =
                Standings.like(inHand.standing()).setJudgedUnder(inForce.order().getGeneration());
        if (!Difference.sameOutcome(before, after)) {
            standing.setClassified(after);
            context.forward(record.withValue(after), ways.classifiedSink());
            if (inHand.walked() && before == null) {
                inHand.walk().change();
            } else if (inHand.walked()) {
                tell(record, inHand, after, inForce);
            }
        }
        context.forward(record.withValue(inHand.with(standing.build())), ways.next());
    }

    private void tell(Record<String, Work> record, CaseInHand inHand, CaseClassified after, Judging judging) {
        for (CaseReclassified difference : Reclassification.of(inHand.standing(), after, judging.order())) {
            if (difference.getKind() == DifferenceKind.CONFLICT) {
                inHand.walk().conflict();
            } else {
                inHand.walk().change();
            }
            context.forward(record.withValue(difference), ways.reclassifiedSink());
        }
    }
}
