package casebook.bench.extract;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.files.Document;
import casebook.bench.files.MixedFiles;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.pool.WorkerCommand;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What isolation costs, what a second worker brings, and how Tika by itself and its server compare. */
public final class ExtractBenchmark implements Benchmark {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int TWO = 2;

    private static final String IN_PROCESS = "in-process";
    private static final String ONE_WORKER = "one worker";
    private static final String TWO_WORKERS = "two workers";
    private static final String OUR_WORD = "Word, ours";
    private static final String DEFAULT_WORD = "Word, default";
    private static final String SERVER = "tika-server";

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String description() {
        return "isolated workers against Tika in this process's own kind, and against Tika's server; no broker runs";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        try (var place = Workplace.create()) {
            List<Document> documents = MixedFiles.gather(place.folder("files"), conditions.files());
            conditions.tell().accept(documents.size() + " documents; warming up");
            try (var reading = Reading.likeAWorker(documents, place.folder("reading"));
                    var plain = Reading.plain(documents, place.folder("plain"));
                    var one = new Isolated(documents, pool(1), 1);
                    var two = new Isolated(documents, pool(TWO), TWO);
                    var server = TikaServer.start(PeerJar.find(conditions), place.folder("peer"), documents)) {
                Result result = new Race()
                        .with(IN_PROCESS, Reading.WARM_UP, () -> reading.run(ReadingMain.Manner.OURS))
                        .with(ONE_WORKER, Reading.WARM_UP, one::run)
                        .with(TWO_WORKERS, TWO * Reading.WARM_UP, two::run)
                        .with(SERVER, Reading.WARM_UP, server::run)
                        .with(OUR_WORD, Reading.WARM_UP / 3, () -> reading.run(ReadingMain.Manner.OUR_WORD))
                        .with(DEFAULT_WORD, Reading.WARM_UP / 3, () -> plain.run(ReadingMain.Manner.DEFAULT_WORD))
                        .run(conditions.repeats(), conditions.tell());
                return report(result, conditions.repeats(), documents);
            }
        }
    }

    private static ParserPool pool(int workers) {
        return new ParserPool(WorkerCommand.standard(Reading.HEAP_MIB), workers, TIMEOUT);
    }

    private Report report(Result result, int repeats, List<Document> documents) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("documents", documents.size());
        more.put("isolatedToInProcessWall", result.wallRatio(ONE_WORKER, IN_PROCESS));
        more.put("twoWorkersToOneWall", result.wallRatio(TWO_WORKERS, ONE_WORKER));
        more.put("isolatedToTikaServer", result.cpuRatio(ONE_WORKER, SERVER));
        more.put("isolatedToTikaServerWall", result.wallRatio(ONE_WORKER, SERVER));
        more.put("wordToTikaDefault", result.cpuRatio(OUR_WORD, DEFAULT_WORD));
        for (String contender : result.laps().keySet()) {
            more.put("documentsPerCpuSecond, " + contender, result.perCpuSecond(contender));
        }
        return new Report(name(), result.cpuRatio(ONE_WORKER, IN_PROCESS), repeats, result.loadAverage(), more);
    }
}
