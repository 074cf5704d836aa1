package casebook.ingest;

import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.ingest.publish.KafkaEventPublisher;
import casebook.ingest.taxonomy.FirstActivation;
import casebook.process.Program;
import casebook.process.Surroundings;
import java.time.Clock;
import org.apache.kafka.clients.admin.Admin;

/** Ingest as a process of its own. */
public final class IngestApp {

    /** Runs until it is stopped. */
    public static void main(String[] arguments) {
        Program.runOnKafka("ingest", IngestConfig::from, (config, surroundings) -> {
            activateFirstTaxonomy(surroundings);
            return Ingest.start(config, surroundings.kafka());
        });
    }

    private static void activateFirstTaxonomy(Surroundings surroundings) throws Exception {
        Clock clock = Clock.systemUTC();
        try (Admin admin = Admin.create(surroundings.kafka());
                var events = new KafkaEventPublisher(surroundings.kafka(), clock)) {
            new FirstActivation(admin, events, clock).activate(BuiltInTaxonomy.casebook2023(clock.instant()));
        }
    }

    private IngestApp() {}
}
