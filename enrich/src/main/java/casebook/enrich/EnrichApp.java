package casebook.enrich;

import casebook.process.Program;

/** The steps as a process of their own. */
public final class EnrichApp {

    /** Runs until it is stopped, or broken for good. */
    public static void main(String[] arguments) {
        Program.runOnKafka(
                "enrich", EnrichConfig::from, (config, surroundings) -> Enrich.start(config.on(surroundings.kafka())));
    }

    private EnrichApp() {}
}
