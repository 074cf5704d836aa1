package casebook.bench.steps;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.house.Ground;
import casebook.bench.scale.Contender;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import casebook.event.CaseExtracted;
import java.util.List;
import java.util.Map;

/**
 * From extracted to curated, with judgement stubbed, against a pass-through of the same cases: cases a second of processor
 * time. And with the real judgement, against that judgement alone and the pass-through together; vectors are given, for
 * making them costs so much that the rest would not be seen beside it.
 */
public final class EnrichBenchmark implements Benchmark {

    private static final int CASES = 3_000;
    private static final int WARM_UP = 10;
    private static final double LEAST = 0.65;
    private static final double MOST_COST = 1.25;

    private static final String PASS_THROUGH = "pass-through";
    private static final String ENRICH = "enrich";
    private static final String JUDGEMENT = "judgement alone";
    private static final String REAL = "enrich with real judgement";

    @Override
    public String name() {
        return "enrich";
    }

    @Override
    public String description() {
        return "extracted to curated, judgement stubbed, against a Streams pass-through of as many cases; and judgement's part";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        int count = conditions.cases().orElse(CASES);
        var cast = Cast.standard();
        var judging = new Switched(cast.brief(), cast.real());
        List<CaseExtracted> cases = cast.cases().next(count);
        try (var place = Workplace.create();
                var ground = Ground.open(place.folder("home"));
                var passing = PassThrough.of(ground, cases);
                var house = House.open(ground, cast, judging);
                var judgement = new JudgementAlone(cast.real(), cases)) {
            conditions.tell().accept(count + " cases; warming up");
            long warmUp = (long) WARM_UP * count;
            Result result = new Race()
                    .with(PASS_THROUGH, warmUp, passing, Application::cpuWithoutSteps)
                    .with(ENRICH, warmUp, taking(house, count, judging, false), Application::cpuWithoutPassThrough)
                    .with(JUDGEMENT, warmUp, judgement, Application::cpuWithoutBoth)
                    .with(REAL, warmUp, taking(house, count, judging, true), Application::cpuWithoutPassThrough)
                    .run(conditions.repeats(), conditions.tell());
            return report(result, conditions, count);
        }
    }

    private static Contender taking(House house, int count, Switched judging, boolean real) {
        Contender taking = house.taking(count);
        return new Contender() {
            @Override
            public void prepare() throws Exception {
                judging.toOther(real);
                taking.prepare();
            }

            @Override
            public long run() throws Exception {
                return taking.run();
            }
        };
    }

    private Report report(Result result, Conditions conditions, int count) {
        double ratio = result.cpuRatio(ENRICH, PASS_THROUGH);
        double cost = result.cpuCost(REAL, JUDGEMENT, PASS_THROUGH);
        Map<String, Object> more = Pace.of(result);
        more.put("cases", count);
        more.put("wallRatio", result.wallRatio(ENRICH, PASS_THROUGH));
        more.put("costWithRealJudgement", cost);
        more.put("reached, ratio", ratio >= LEAST);
        more.put("reached, costWithRealJudgement", cost <= MOST_COST);
        return new Report(name(), ratio, conditions.repeats(), result.loadAverage(), more);
    }
}
