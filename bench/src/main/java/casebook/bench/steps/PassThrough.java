package casebook.bench.steps;

import casebook.bench.house.Ground;
import casebook.bench.house.Intake;
import casebook.bench.house.Subscriber;
import casebook.bench.scale.Contender;
import casebook.event.CaseExtracted;
import java.util.List;

/** The same cases, every time, through an application that writes them as it reads them, up to a subscriber. */
final class PassThrough implements Contender, AutoCloseable {

    private static final String FROM = "casebook.bench.from";
    private static final String TO = "casebook.bench.to";

    private final List<CaseExtracted> cases;
    private final Application application;
    private final Intake intake;
    private final Subscriber subscriber;

    private PassThrough(List<CaseExtracted> cases, Application application, Intake intake, Subscriber subscriber) {
        this.cases = cases;
        this.application = application;
        this.intake = intake;
        this.subscriber = subscriber;
    }

    /** One on this ground. */
    static PassThrough of(Ground ground, List<CaseExtracted> cases) throws Exception {
        ground.topic(FROM);
        ground.topic(TO);
        return new PassThrough(
                cases,
                Application.passThrough(ground, FROM, TO),
                new Intake(ground.kafka(), FROM),
                Subscriber.to(TO, ground.kafka()));
    }

    @Override
    public void prepare() {
        intake.write(cases);
    }

    @Override
    public long run() throws Exception {
        intake.open();
        subscriber.await(cases.size());
        return cases.size();
    }

    @Override
    public void close() {
        application.close();
        intake.close();
        subscriber.close();
    }
}
