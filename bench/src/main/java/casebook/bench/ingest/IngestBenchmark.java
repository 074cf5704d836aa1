package casebook.bench.ingest;

import casebook.bench.Benchmark;
import casebook.bench.Conditions;
import casebook.bench.Report;
import casebook.bench.Workplace;
import casebook.bench.extract.Reading;
import casebook.bench.extract.ReadingMain;
import casebook.bench.files.Document;
import casebook.bench.files.MixedFiles;
import casebook.bench.scale.Race;
import casebook.bench.scale.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From upload to extracted, end to end with a broker, against Tika called in a process's own on the same files. */
public final class IngestBenchmark implements Benchmark {

    private static final String IN_PROCESS = "in-process";
    private static final String INGEST = "ingest";

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String description() {
        return "upload to extracted, over HTTP and a real broker, against Tika in-process on the same files";
    }

    @Override
    public Report run(Conditions conditions) throws Exception {
        try (var place = Workplace.create()) {
            List<Document> documents = MixedFiles.gather(place.folder("files"), conditions.files());
            conditions.tell().accept(documents.size() + " documents; starting a broker and warming up");
            try (var reading = Reading.likeAWorker(documents, place.folder("reading"));
                    var doors = Doors.open(place.folder("home"));
                    var office = new Office(doors, documents)) {
                Result result = new Race()
                        .with(IN_PROCESS, Reading.WARM_UP, () -> reading.run(ReadingMain.Manner.OURS))
                        // Each of its workers is a JVM, and each is to have read as much.
                        .with(INGEST, doors.workers() * Reading.WARM_UP, office::run)
                        .run(conditions.repeats(), conditions.tell());
                Map<String, Object> more = new LinkedHashMap<>();
                more.put("documents", documents.size());
                more.put("wallRatio", result.wallRatio(INGEST, IN_PROCESS));
                for (String contender : result.laps().keySet()) {
                    more.put("documentsPerCpuSecond, " + contender, result.perCpuSecond(contender));
                    more.put("documentsPerSecond, " + contender, result.perSecond(contender));
                }
                return new Report(
                        name(), result.cpuRatio(INGEST, IN_PROCESS), conditions.repeats(), result.loadAverage(), more);
            }
        }
    }
}
