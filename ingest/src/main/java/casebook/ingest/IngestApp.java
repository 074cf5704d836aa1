package casebook.ingest;

import casebook.ingest.taxonomy.FirstActivation;
import casebook.process.Program;

/** Ingest as a process of its own. */
public final class IngestApp {

    /** Runs until it is stopped. */
    public static void main(String[] arguments) {
        Program.runOnKafka("ingest", IngestConfig::from, (config, surroundings) -> {
            FirstActivation.ofCasebook2023(surroundings.kafka());
            return Ingest.start(config, surroundings.kafka());
        });
    }

    private IngestApp() {}
}
