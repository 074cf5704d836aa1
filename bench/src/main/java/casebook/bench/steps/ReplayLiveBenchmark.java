package casebook.bench.steps;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.house.Ground;
import casebook.bench.scale.CpuClock;
import casebook.bench.scale.Median;
import casebook.bench.scale.Percentile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long live cases take from extracted to curated while a replay that changes every case is walked, against how long they
 * take in an idle house: 99 of 100 do not take longer. With the judgement of this build, vectors given. Its ratio is that of
 * the two, and less is better.
 */
public final class ReplayLiveBenchmark implements Benchmark {

    private static final int CASES = 4_000;
    private static final int CASES_A_LIVE_ONE = 20;
    private static final double PER_SECOND = 25;
    private static final double MOST = 3;

    @Override
    public String name() {
        return "replay-live";
    }

    @Override
    public String description() {
        return "time of live cases during a replay, against an idle house; 1 is as fast, less is better";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        int count = conditions.cases().orElse(CASES);
        int some = count / CASES_A_LIVE_ONE + 1;
        var cast = Cast.standard();
        try (var place = Workplace.create();
                var ground = Ground.open(place.folder("home"));
                var house = House.open(ground, cast, cast.real());
                var live = new Live(ground, cast.cases(), PER_SECOND)) {
            conditions.tell().accept("taking in " + count + " cases and warming up");
            house.take(count);
            house.replay();
            live.some(some);
            List<Double> idle = new ArrayList<>();
            List<Double> during = new ArrayList<>();
            for (int round = 1; round <= conditions.repeats(); round++) {
                idle.add(Percentile.p99(live.some(some)));
                during.add(Percentile.p99(live.during(house::replayAmongLive)));
                conditions
                        .tell()
                        .accept(String.format(
                                "round %d/%d  p99 %.0f ms idle, %.0f ms during a replay",
                                round, conditions.repeats(), idle.get(round - 1), during.get(round - 1)));
            }
            return report(conditions, count, idle, during);
        }
    }

    private Report report(Conditions conditions, int count, List<Double> idle, List<Double> during) {
        double[] ratios = new double[idle.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = during.get(round) / idle.get(round);
        }
        double ratio = Median.of(ratios);
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("cases", count);
        more.put("liveCasesPerSecond", PER_SECOND);
        more.put("p99Millis, idle", Median.of(numbers(idle)));
        more.put("p99Millis, during a replay", Median.of(numbers(during)));
        more.put("reached", ratio <= MOST);
        return new Report(name(), ratio, conditions.repeats(), CpuClock.loadAverage(), more);
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
