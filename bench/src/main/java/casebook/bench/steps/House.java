package casebook.bench.steps;

import casebook.bench.house.ExtractedCases;
import casebook.bench.house.Ground;
import casebook.bench.house.Intake;
import casebook.bench.house.Replays;
import casebook.bench.house.Subscriber;
import casebook.bench.scale.Contender;
import casebook.contract.Topics;
import java.io.IOException;

/** The steps at work: cases come in and are curated, and all that have come are judged anew. */
final class House implements AutoCloseable {

    private final ExtractedCases cases;
    private final Application steps;
    private final Intake intake;
    private final Replays replays;
    private final Subscriber curated;
    private long taken;
    private String inForce = TwoTaxonomies.ONE;

    private House(ExtractedCases cases, Application steps, Intake intake, Replays replays, Subscriber curated) {
        this.cases = cases;
        this.steps = steps;
        this.intake = intake;
        this.replays = replays;
        this.curated = curated;
    }

    /** Opens one on this ground, under the first of the taxonomies. */
    static House open(Ground ground, Cast cast, Judging judging) throws Exception {
        var house = new House(
                cast.cases(),
                Application.steps(ground, judging),
                new Intake(ground.kafka(), Topics.EXTRACTED.name()),
                new Replays(ground),
                Subscriber.to(Topics.CURATED.name(), ground.kafka()));
        try {
            house.replays.publish(cast.taxonomies().of(TwoTaxonomies.ONE));
            house.replays.publish(cast.taxonomies().of(TwoTaxonomies.OTHER));
            house.replays.apply(TwoTaxonomies.ONE);
            return house;
        } catch (Exception failed) {
            house.close();
            throw failed;
        }
    }

    /** So many new cases a run, from extracted to curated. */
    Contender taking(int count) {
        return new Contender() {
            @Override
            public void prepare() {
                intake.write(cases.next(count));
            }

            @Override
            public long run() throws Exception {
                intake.open();
                curated.await(count);
                taken += count;
                return count;
            }
        };
    }

    /** Takes in so many. */
    void take(int count) throws Exception {
        Contender taking = taking(count);
        taking.prepare();
        taking.run();
    }

    /** Has every case judged under the taxonomy that is not in force. */
    long replay() throws Exception {
        long changed = replayAmongLive();
        if (changed != taken) {
            throw new IOException("the replay was to change all " + taken + " cases and changed " + changed);
        }
        curated.await(taken);
        return taken;
    }

    /** The same while others bring cases: how many it changed is then told and not looked at. */
    long replayAmongLive() throws Exception {
        inForce = inForce.equals(TwoTaxonomies.ONE) ? TwoTaxonomies.OTHER : TwoTaxonomies.ONE;
        return replays.apply(inForce);
    }

    @Override
    public void close() {
        steps.close();
        intake.close();
        replays.close();
        curated.close();
    }
}
