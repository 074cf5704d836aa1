package casebook.process;

import static casebook.contract.Setting.CASEBOOK_KAFKA_BOOTSTRAP_SERVERS;
import static casebook.contract.Setting.CASEBOOK_PARTITIONS;
import static casebook.contract.Setting.CASEBOOK_REPLICATION_FACTOR;
import static casebook.contract.Setting.CASEBOOK_SCHEMA_REGISTRY_URL;

import casebook.contract.CatalogueCheck;
import casebook.contract.EventSerde;
import casebook.contract.ReleasedSchemas;
import casebook.contract.SchemaIds;
import casebook.contract.Settings;
import casebook.contract.registry.RegisteredSchemas;
import casebook.contract.registry.RegistryTrouble;
import casebook.contract.registry.SchemaRegistry;
import casebook.contract.registry.WrittenIds;
import casebook.process.metrics.KafkaMeters;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;

/**
 * The Kafka that a process works on, and who gives out the ids of the schemas there.
 *
 * @param partitions partitions of every topic
 * @param replicas copies of every partition
 * @param schemaRegistry where the registry answers; empty takes Casebook's own ids
 * @param kafka client properties, bootstrap servers among them
 */
public record Surroundings(int partitions, short replicas, Optional<URI> schemaRegistry, Map<String, Object> kafka) {

    private static final String REPORTERS = "metric.reporters";

    /** Reads the settings; the bootstrap servers must be among them. */
    public static Surroundings from(Settings settings) {
        String servers = settings.required(CASEBOOK_KAFKA_BOOTSTRAP_SERVERS);
        return beforeTheBroker(settings).on(servers);
    }

    /** Reads the settings; the broker is named later. */
    public static Surroundings beforeTheBroker(Settings settings) {
        return new Surroundings(
                settings.number(CASEBOOK_PARTITIONS, 1, 1_000),
                (short) settings.number(CASEBOOK_REPLICATION_FACTOR, 1, 9),
                settings.optionalHttp(CASEBOOK_SCHEMA_REGISTRY_URL),
                settings.kafka());
    }

    /** The same on this broker. */
    public Surroundings on(String servers) {
        var there = new TreeMap<>(kafka);
        there.put("bootstrap.servers", servers);
        there.merge(REPORTERS, KafkaMeters.class.getName(), (asked, ours) -> asked + "," + ours);
        return new Surroundings(partitions, replicas, schemaRegistry, there);
    }

    /**
     * Makes sure that the catalogue's topics exist and that this process can read what they hold.
     *
     * @throws CatalogueCheck.Mismatch when a topic contradicts the catalogue
     * @throws WrittenIds.Refused when their records carry other schema ids
     * @throws RegistryTrouble when the registry is away or refuses our schemas
     */
    public void prepare() throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            CatalogueCheck.ensure(admin, partitions, replicas);
        }
        SchemaIds ids = ids();
        WrittenIds.check(kafka, ids);
        EventSerde.agreeOn(ids);
    }

    private SchemaIds ids() {
        return schemaRegistry.isPresent()
                ? new RegisteredSchemas(new SchemaRegistry(schemaRegistry.get())).register()
                : ReleasedSchemas.known();
    }
}
