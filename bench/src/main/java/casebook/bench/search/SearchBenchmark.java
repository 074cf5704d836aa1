package casebook.bench.search;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.scale.CpuClock;
import casebook.bench.scale.Median;
import casebook.bench.scale.Percentile;
import casebook.desk.Desk;
import casebook.embedded.postgres.EmbeddedDatabase;
import casebook.process.FrontDoor;
import casebook.process.HttpAddress;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long 99 of 100 questions to the desk take at most over many cases, against what they may take. Less is better. */
public final class SearchBenchmark implements Benchmark {

    private static final int CASES = 100_000;
    private static final int QUESTIONS = 300;
    private static final double ALLOWED_MILLIS = 200;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String description() {
        return "p99 of mixed questions to the desk over 100,000 cases, against 200 ms; up to 1 is well, less is better";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        int cases = conditions.cases().orElse(CASES);
        try (var place = Workplace.create()) {
            conditions.tell().accept("writing " + cases + " cases and building the indexes");
            try (var archive = FilledArchive.with(cases, place.folder("postgres"));
                    var desk = Desk.open(archive.url(), EmbeddedDatabase.USER, "");
                    var door = FrontDoor.open(new HttpAddress("127.0.0.1", 0), desk::ready, desk::routes)) {
                millis(door, Questions.some(QUESTIONS, 0));
                List<double[]> rounds = new ArrayList<>();
                List<String> questions = Questions.some(QUESTIONS, 1);
                for (int i = 1; i <= conditions.repeats(); i++) {
                    double[] millis = millis(door, questions);
                    rounds.add(millis);
                    conditions
                            .tell()
                            .accept(String.format(
                                    "round %d/%d  p50 %.0f ms, p99 %.0f ms, slowest %s",
                                    i,
                                    conditions.repeats(),
                                    Median.of(millis),
                                    Percentile.p99(millis),
                                    slowest(questions, millis)));
                }
                return report(conditions, cases, rounds, archive);
            }
        }
    }

    private static double[] millis(FrontDoor door, List<String> questions) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        var millis = new double[questions.size()];
        for (int i = 0; i < millis.length; i++) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + questions.get(i)));
            long start = System.nanoTime();
            var answer = http.send(request.build(), BodyHandlers.ofString());
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException("the desk does not answer " + questions.get(i) + ": " + answer.body());
            }
        }
        return millis;
    }

    private static String slowest(List<String> questions, double[] millis) {
        int slowest = 0;
        for (int i = 1; i < millis.length; i++) {
            slowest = millis[i] > millis[slowest] ? i : slowest;
        }
        return URLDecoder.decode(questions.get(slowest), StandardCharsets.UTF_8);
    }

    private Report report(Conditions conditions, int cases, List<double[]> rounds, FilledArchive archive)
            throws Exception {
        double p99 = Median.of(rounds.stream().mapToDouble(Percentile::p99).toArray());
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("cases", cases);
        more.put("questionsPerRound", QUESTIONS);
        more.put("p50Millis", Median.of(rounds.stream().mapToDouble(Median::of).toArray()));
        more.put("p99Millis", p99);
        more.put("indexMebibytes", archive.indexMebibytes());
        more.put("loadSeconds", archive.loadSeconds());
        more.put("buildSeconds", archive.buildSeconds());
        more.put("reached", p99 <= ALLOWED_MILLIS);
        return new Report(name(), p99 / ALLOWED_MILLIS, conditions.repeats(), CpuClock.loadAverage(), more);
    }
}
