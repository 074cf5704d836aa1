package casebook.bench;

import casebook.bench.classify.ClassifyBenchmark;
import casebook.bench.extract.ExtractBenchmark;
import casebook.bench.ingest.IngestBenchmark;
import casebook.bench.latency.LatencyBenchmark;
import casebook.bench.search.SearchBenchmark;
import casebook.bench.sink.SinkBenchmark;
import casebook.bench.steps.EnrichBenchmark;
import casebook.bench.steps.ReplayBenchmark;
import casebook.bench.steps.ReplayLiveBenchmark;
import casebook.bench.steps.ScaleBenchmark;
import java.util.List;
import java.util.Optional;

/** Every measurement there is. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new ExtractBenchmark(),
            new IngestBenchmark(),
            new ClassifyBenchmark(),
            new EnrichBenchmark(),
            new ReplayBenchmark(),
            new ReplayLiveBenchmark(),
            new ScaleBenchmark(),
            new LatencyBenchmark(),
            new SinkBenchmark(),
            new SearchBenchmark());

    /** All of them, in the order in which a case meets what they measure. */
    public static List<Benchmark> all() {
        return ALL;
    }

    /** The one of that name. */
    public static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private Benchmarks() {}
}
