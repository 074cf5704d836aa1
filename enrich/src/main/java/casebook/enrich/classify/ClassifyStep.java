package casebook.enrich.classify;

import static casebook.enrich.walk.Stores.IN_FORCE;
import static casebook.enrich.walk.Stores.ORDERS;
import static casebook.enrich.walk.Stores.STANDINGS;

import casebook.enrich.walk.CaseInHand;
import casebook.enrich.walk.Order;
import casebook.enrich.walk.Surprise;
import casebook.enrich.walk.Work;
import casebook.event.CaseClassified;
import casebook.event.CaseStanding;
import casebook.event.ControlGiven;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Labels a case under the order in force; before the first order it stores the case and lets it wait. */
public final class ClassifyStep implements Processor<String, Work, String, Object> {

    /** Where the step hands on, by node name. */
    public record Ways(String next, String classifiedSink, String reclassifiedSink) {}

    private final Function<ControlGiven, Classifier> classifiers;
    private final Ways ways;
    private final Surprise surprise;
    private final StageClock clock = StageClock.of(Stage.CLASSIFY);
    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, CaseStanding> standings;
    private ControlGiven order;
    private Classifier classifier;

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
        KeyValueStore<String, ControlGiven> orders = context.getStateStore(ORDERS);
        ControlGiven inForce = orders.get(IN_FORCE);
        if (inForce != null) {
            obey(inForce);
        }
    }

    @Override
    public void process(Record<String, Work> record) {
        if (record.value() instanceof Order newer) {
            obey(newer.control());
        } else if (record.value() instanceof CaseInHand inHand) {
            // Stored before it is judged: should judgement throw, the case is there for a replay to take up.
            standings.put(record.key(), inHand.standing());
            if (order != null) {
                surprise.attempt(context, inHand.text(), record.timestamp(), () -> clock.time(() -> judge(inHand)))
                        .ifPresent(judgement -> handOn(record, inHand, judgement));
            }
        }
    }

    private void obey(ControlGiven newer) {
        order = newer;
        classifier = classifiers.apply(newer);
    }

    private CaseClassified judge(CaseInHand inHand) {
        Judgement judgement = classifier.judge(inHand.text(), inHand.standing().getDescribed());
        return CaseClassified.newBuilder()
                .setCaseId(inHand.text().getCaseId())
                .setRevision(inHand.text().getRevision())
                .setExtraction(inHand.text().getExtraction())
                .setGeneration(order.getGeneration())
                .setTaxonomy(order.getTaxonomy().getVersion())
                .setClassifier(classifier.version())
                .setLabels(judgement.labels())
                .setUndetermined(judgement.undetermined())
                .setModels(judgement.models())
                .build();
    }

    private void handOn(Record<String, Work> record, CaseInHand inHand, CaseClassified after) {
        CaseClassified before = inHand.standing().getClassified();
        boolean changed = !Difference.sameOutcome(before, after);
        var standing = CaseStanding.newBuilder(inHand.standing()).setJudgedUnder(order.getGeneration());
        if (changed) {
            standing.setClassified(after);
            context.forward(record.withValue(after), ways.classifiedSink());
            if (inHand.walked() && before != null) {
                var difference = Difference.applied(inHand.replayId(), before, after);
                context.forward(record.withValue(difference), ways.reclassifiedSink());
            }
        }
        context.forward(record.withValue(inHand.with(standing.build())), ways.next());
    }
}
