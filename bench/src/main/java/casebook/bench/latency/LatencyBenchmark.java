package casebook.bench.latency;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.scale.CpuClock;
import casebook.bench.scale.Median;
import casebook.bench.scale.Percentile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How long 99 of 100 cases take at most from their upload until a subscriber has them curated, at fifteen uploads a second,
 * against what they may take: so many commit intervals, and so many times what a case cannot do without. Less is better.
 */
public final class LatencyBenchmark implements Benchmark {

    private static final int UPLOADS = 150;
    private static final int PIECES = 100;
    private static final double PER_SECOND = 15;
    private static final double PIECES_PER_SECOND = 60;
    private static final int WARM_UP = 300;

    private static final double INTERVALS = 1.5;
    private static final double TIMES = 4;

    /** What a round gave, in milliseconds. */
    private record Round(double upload, double raw, double parse, double embedding) {

        double allowed(int commitMillis) {
            return INTERVALS * commitMillis + TIMES * (raw + parse + embedding);
        }
    }

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public String description() {
        return "upload to curated at 15 a second, against what its pieces allow; up to 1 is well, less is better";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        int count = conditions.cases().orElse(UPLOADS);
        var texts = new Texts();
        try (var place = Workplace.create();
                var house = House.open(place.folder("home"));
                var uploads = new Uploads(house, texts, PER_SECOND);
                var pieces = new Pieces(house.ground(), texts, PIECES_PER_SECOND, place.folder("files"))) {
            conditions.tell().accept("warming up");
            uploads.some(2 * count);
            pieces.parse(WARM_UP);
            List<Round> rounds = new ArrayList<>();
            for (int i = 1; i <= conditions.repeats(); i++) {
                Round round = round(uploads, count, pieces);
                rounds.add(round);
                conditions
                        .tell()
                        .accept(String.format(
                                "round %d/%d  p99 upload %.0f ms, raw %.1f ms, parse %.1f ms; embedding %.1f ms",
                                i, conditions.repeats(), round.upload, round.raw, round.parse, round.embedding));
            }
            return report(conditions, count, rounds, house.commitMillis());
        }
    }

    private static Round round(Uploads uploads, int count, Pieces pieces) throws Exception {
        return new Round(
                Percentile.p99(uploads.some(count)),
                Percentile.p99(pieces.raw(PIECES)),
                Percentile.p99(pieces.parse(PIECES)),
                Median.of(pieces.embed(PIECES)));
    }

    private Report report(Conditions conditions, int count, List<Round> rounds, int commitMillis) {
        double ratio = median(rounds, round -> round.upload / round.allowed(commitMillis));
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("uploadsPerRound", count);
        more.put("uploadsPerSecond", PER_SECOND);
        more.put("bytes", Texts.BYTES);
        more.put("commitIntervalMillis", commitMillis);
        more.put("p99Millis", median(rounds, Round::upload));
        more.put("allowedMillis", median(rounds, round -> round.allowed(commitMillis)));
        more.put("rawP99Millis", median(rounds, Round::raw));
        more.put("parseP99Millis", median(rounds, Round::parse));
        more.put("embeddingMillis", median(rounds, Round::embedding));
        more.put("reached", ratio <= 1);
        return new Report(name(), ratio, conditions.repeats(), CpuClock.loadAverage(), more);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Median.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
