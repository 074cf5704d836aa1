package casebook.enrich.classify;

import static casebook.enrich.walk.Stores.STANDINGS;

import casebook.contract.DeadLetter;
import casebook.enrich.walk.CaseInHand;
import casebook.enrich.walk.Order;
import casebook.enrich.walk.Orders;
import casebook.enrich.walk.Standings;
import casebook.enrich.walk.Surprise;
import casebook.enrich.walk.Work;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Labels a case under the order in force; before the first order, or under one that this build can make nothing of, it
 * stores the case and lets it wait. What a preview would change it only tells.
 */
public final class ClassifyStep implements Processor<String, Work, String, Object> {

    /** Where the step hands on, by node name. */
    public record Ways(String next, String classifiedSink, String reclassifiedSink) {}

    private static final Logger LOG = LoggerFactory.getLogger(ClassifyStep.class);

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
        inForce = orders.inForce().flatMap(this::judging).orElse(null);
        preview = orders.preview().flatMap(this::judging).orElse(null);
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
            } else if (inHand.walked()) {
                inHand.walk().fail();
            }
        }
    }

    private void obey(Record<String, Work> record, ControlGiven newer) {
        if (newer.getMode() == ReplayMode.PREVIEW) {
            preview = judging(newer).orElse(null);
        } else {
            preview = null;
            inForce = judging(newer).orElse(null);
            context.forward(record, ways.next());
        }
    }

    /** Nothing where this build can make nothing of it: then cases wait, rather than be judged by what was before. */
    private Optional<Judging> judging(ControlGiven order) {
        try {
            return Optional.of(new Judging(order, classifiers.apply(order)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error(
                    "this build cannot judge by {}: no case is judged under replay {}",
                    order.getTaxonomy().getVersion(),
                    order.getReplayId(),
                    e);
            return Optional.empty();
        }
    }

    private void preview(Record<String, Work> record, CaseInHand inHand) {
        Optional<Outcome> outcome = preview == null
                ? Optional.empty()
                : surprise.survived(inHand.text(), () -> Outcome.of(inHand, preview));
        outcome.ifPresentOrElse(
                found -> tell(record, inHand, found), () -> inHand.walk().fail());
    }

    private void judge(Record<String, Work> record, CaseInHand inHand) {
        String stage = inHand.walked() ? DeadLetter.WALK : "classify";
        var outcome = surprise.attempt(
                context, stage, record, inHand.text(), () -> clock.time(() -> Outcome.of(inHand, inForce)));
        if (outcome.isPresent()) {
            handOn(record, inHand, outcome.get());
        } else if (inHand.walked()) {
            inHand.walk().fail();
        }
    }

    private void handOn(Record<String, Work> record, CaseInHand inHand, Outcome outcome) {
        var standing =
                Standings.like(inHand.standing()).setJudgedUnder(inForce.order().getGeneration());
        if (outcome.isNews()) {
            standing.setClassified(outcome.after());
        }
        context.forward(record.withValue(inHand.with(standing.build())), ways.next());
        if (outcome.isNews() && (Standings.isJudged(inHand.standing()) || isJudgedByNow(record.key()))) {
            context.forward(record.withValue(outcome.after()), ways.classifiedSink());
            if (inHand.walked() && inHand.standing().getClassified() == null) {
                inHand.walk().change();
            }
            tell(record, inHand, outcome);
        }
    }

    /** Where nothing came of the curation the text is still untried, and has no labels to tell. */
    private boolean isJudgedByNow(String caseId) {
        return Standings.isJudged(standings.get(caseId));
    }

    private void tell(Record<String, Work> record, CaseInHand inHand, Outcome outcome) {
        for (CaseReclassified difference : outcome.differences()) {
            if (difference.getKind() == DifferenceKind.CONFLICT) {
                inHand.walk().conflict();
            } else {
                inHand.walk().change();
            }
            context.forward(record.withValue(difference), ways.reclassifiedSink());
        }
    }
}
