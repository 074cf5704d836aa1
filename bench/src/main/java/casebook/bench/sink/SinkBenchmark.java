package casebook.bench.sink;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.scale.Contender;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import casebook.sink.archive.Incoming;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows a CPU second that the sink writes from records, against a binary COPY of the same rows; and records that come a second
 * time and change nothing, against the same. The processor time of PostgreSQL counts.
 */
public final class SinkBenchmark implements Benchmark {

    private static final int CASES = 2_000;
    private static final int WARM_UP = 3;
    private static final double LEAST = 0.65;
    private static final double LEAST_REDELIVERY = 1.2;

    private static final String COPY = "copy";
    private static final String SINK = "sink";
    private static final String REDELIVERY = "redelivery";

    @Override
    public String name() {
        return "sink";
    }

    @Override
    public String description() {
        return "records written to the archive, rows a CPU second, against a binary COPY of the same rows";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        int cases = conditions.cases().orElse(CASES);
        conditions.tell().accept(cases + " cases; judging them and warming up");
        List<List<Incoming>> batches = Deliveries.of(cases);
        try (var place = Workplace.create();
                var archive = WeighedArchive.in(place.folder("postgres"))) {
            archive.deliver(batches);
            long count = archive.count();
            Map<String, byte[]> rows = archive.rows();
            long warmUp = WARM_UP * count;
            Result result = new Race(archive::cpu)
                    .with(COPY, warmUp, lap(archive::empty, () -> archive.copy(rows), count))
                    .with(SINK, warmUp, lap(archive::empty, () -> archive.deliver(batches), count))
                    .with(REDELIVERY, warmUp, lap(archive::forget, () -> archive.deliver(batches), count))
                    .run(conditions.repeats(), conditions.tell());
            return report(result, conditions, cases, count);
        }
    }

    private Report report(Result result, Conditions conditions, int cases, long rows) {
        double ratio = result.cpuRatio(SINK, COPY);
        double redelivery = result.cpuRatio(REDELIVERY, COPY);
        Map<String, Object> more = new LinkedHashMap<>();
        for (String contender : List.of(COPY, SINK, REDELIVERY)) {
            more.put("rowsPerCpuSecond, " + contender, result.perCpuSecond(contender));
            more.put("rowsPerSecond, " + contender, result.perSecond(contender));
        }
        more.put("cases", cases);
        more.put("rows", rows);
        more.put("wallRatio", result.wallRatio(SINK, COPY));
        more.put("ratio, " + REDELIVERY, redelivery);
        more.put("reached", ratio >= LEAST);
        more.put("reached, " + REDELIVERY, redelivery >= LEAST_REDELIVERY);
        return new Report(name(), ratio, conditions.repeats(), result.loadAverage(), more);
    }

    private interface Act {
        void run() throws Exception;
    }

    private static Contender lap(Act before, Act work, long units) {
        return new Contender() {
            @Override
            public void prepare() throws Exception {
                before.run();
            }

            @Override
            public long run() throws Exception {
                work.run();
                return units;
            }
        };
    }
}
