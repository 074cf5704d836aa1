package casebook.process;

import static casebook.contract.Setting.CASEBOOK_KAFKA_BOOTSTRAP_SERVERS;
import static casebook.contract.Setting.CASEBOOK_PARTITIONS;
import static casebook.contract.Setting.CASEBOOK_REPLICATION_FACTOR;

import casebook.contract.CatalogueCheck;
import casebook.contract.Settings;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;

/**
 * The Kafka that a process works on.
 *
 * @param partitions partitions of every topic
 * @param replicas copies of every partition
 * @param kafka client properties, bootstrap servers among them
 */
public record Surroundings(int partitions, short replicas, Map<String, Object> kafka) {

    /** Reads the settings; the bootstrap servers must be among them. */
    public static Surroundings from(Settings settings) {
        var kafka = new TreeMap<>(settings.kafka());
        kafka.put("bootstrap.servers", settings.required(CASEBOOK_KAFKA_BOOTSTRAP_SERVERS));
        return new Surroundings(
                settings.number(CASEBOOK_PARTITIONS, 1, 1_000),
                (short) settings.number(CASEBOOK_REPLICATION_FACTOR, 1, 9),
                kafka);
    }

    /**
     * Makes sure that the catalogue's topics exist.
     *
     * @throws CatalogueCheck.Mismatch when one of them contradicts the catalogue
     */
    public void prepareTopics() throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            CatalogueCheck.ensure(admin, partitions, replicas);
        }
    }
}
