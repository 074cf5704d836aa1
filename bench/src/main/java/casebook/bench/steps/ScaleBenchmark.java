package casebook.bench.steps;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.house.Ground;
import casebook.bench.scale.CpuClock;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import java.util.Map;

/**
 * A replay of four times as many cases, in a house of its own beside the other. Its ratio is the processor time of the large
 * one against the small one: 4 where a case costs the same in both, and less is better.
 */
public final class ScaleBenchmark implements Benchmark {

    private static final int CASES = 2_500;
    private static final int TIMES = 4;
    private static final int WARM_UP = 6;
    private static final double MOST = 4.2;

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public String description() {
        return "time of a replay of four times as many cases; 4 is even, less is better";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        int count = conditions.cases().orElse(CASES);
        int most = TIMES * count;
        String few = count + " cases";
        String many = most + " cases";
        var cast = Cast.standard();
        try (var place = Workplace.create();
                var smallGround = Ground.open(place.folder("small"));
                var largeGround = Ground.open(place.folder("large"));
                var small = House.open(smallGround, cast, cast.brief());
                var large = House.open(largeGround, cast, cast.brief())) {
            conditions.tell().accept("taking in " + few + " here and " + many + " there, and warming up");
            small.take(count);
            large.take(most);
            Result result = new Race()
                    .with(few, (long) WARM_UP * count, small::replay, CpuClock::ofAllBut)
                    .with(many, (long) WARM_UP * count, large::replay, CpuClock::ofAllBut)
                    .run(conditions.repeats(), conditions.tell());
            double ratio = TIMES * result.cpuRatio(few, many);
            Map<String, Object> more = Pace.of(result);
            more.put("wallRatio", TIMES * result.wallRatio(few, many));
            more.put("reached", ratio <= MOST);
            return new Report(name(), ratio, conditions.repeats(), result.loadAverage(), more);
        }
    }
}
