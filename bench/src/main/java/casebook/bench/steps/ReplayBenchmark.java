package casebook.bench.steps;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.house.Ground;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import java.util.Map;

/**
 * A replay that changes every label of every case, with judgement stubbed, against a pass-through of the same cases: cases
 * a second of processor time.
 */
public final class ReplayBenchmark implements Benchmark {

    private static final int CASES = 10_000;
    private static final int WARM_UP = 4;
    private static final double LEAST = 0.75;

    private static final String PASS_THROUGH = "pass-through";
    private static final String REPLAY = "replay";

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
        try (var place = Workplace.create();
                var ground = Ground.open(place.folder("home"));
                var passing = PassThrough.of(ground, cast.cases().next(count));
                var house = House.open(ground, cast, cast.stubbed())) {
            conditions.tell().accept(count + " cases; taking them in and warming up");
            house.take(count);
            Result result = new Race()
                    .with(PASS_THROUGH, (long) WARM_UP * count, passing, Application::cpuWithoutSteps)
                    .with(REPLAY, (long) WARM_UP * count, house::replay, Application::cpuWithoutPassThrough)
                    .run(conditions.repeats(), conditions.tell());
            Map<String, Object> more = Pace.of(result);
            more.put("cases", count);
            more.put("labelsPerCase", cast.stubbed().labels());
            more.put("wallRatio", result.wallRatio(REPLAY, PASS_THROUGH));
            double ratio = result.cpuRatio(REPLAY, PASS_THROUGH);
            more.put("reached", ratio >= LEAST);
            return new Report(name(), ratio, conditions.repeats(), result.loadAverage(), more);
        }
    }
}
