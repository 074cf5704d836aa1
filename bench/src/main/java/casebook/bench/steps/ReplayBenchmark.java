package casebook.bench.steps;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.house.Ground;
import casebook.bench.scale.Contender;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import java.util.Map;

/**
 * A replay that changes every case, with judgement stubbed, against a pass-through of as many cases: cases a second of
 * processor time. The stub gives a case one label; what a replay costs with as many labels as a real case has is told as
 * well.
 */
public final class ReplayBenchmark implements Benchmark {

    private static final int CASES = 10_000;
    private static final int WARM_UP = 4;
    private static final double LEAST = 0.75;

    private static final String PASS_THROUGH = "pass-through";
    private static final String REPLAY = "replay";
    private static final String ALL_LABELS = "replay, all labels";

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String description() {
        return "a replay that changes every label, judgement stubbed, against a Streams pass-through of as many cases";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        int count = conditions.cases().orElse(CASES);
        var cast = Cast.standard();
        var judging = new Switched(cast.brief(), cast.full());
        try (var place = Workplace.create();
                var ground = Ground.open(place.folder("home"));
                var passing = PassThrough.of(ground, cast.cases().next(count));
                var house = House.open(ground, cast, judging)) {
            conditions.tell().accept(count + " cases; taking them in and warming up");
            house.take(count);
            long warmUp = (long) WARM_UP * count;
            Result result = new Race()
                    .with(PASS_THROUGH, warmUp, passing, Application::cpuWithoutSteps)
                    .with(REPLAY, warmUp, replaying(house, judging, false), Application::cpuWithoutPassThrough)
                    .with(ALL_LABELS, warmUp, replaying(house, judging, true), Application::cpuWithoutPassThrough)
                    .run(conditions.repeats(), conditions.tell());
            Map<String, Object> more = Pace.of(result);
            more.put("cases", count);
            more.put("labels, " + REPLAY, cast.brief().labels());
            more.put("labels, " + ALL_LABELS, cast.full().labels());
            more.put("ratio, " + ALL_LABELS, result.cpuRatio(ALL_LABELS, PASS_THROUGH));
            more.put("wallRatio", result.wallRatio(REPLAY, PASS_THROUGH));
            double ratio = result.cpuRatio(REPLAY, PASS_THROUGH);
            more.put("reached", ratio >= LEAST);
            return new Report(name(), ratio, conditions.repeats(), result.loadAverage(), more);
        }
    }

    private static Contender replaying(House house, Switched judging, boolean full) {
        return new Contender() {
            @Override
            public void prepare() throws Exception {
                if (judging.toOther(full)) {
                    // Or what is compared with would still be what the other judgement said.
                    house.replay();
                }
            }

            @Override
            public long run() throws Exception {
                return house.replay();
            }
        };
    }
}
