package casebook.cli.house;

import static casebook.contract.Setting.CASEBOOK_DATABASE_PASSWORD;
import static casebook.contract.Setting.CASEBOOK_DATABASE_URL;
import static casebook.contract.Setting.CASEBOOK_DATABASE_USER;
import static casebook.contract.Setting.CASEBOOK_HOME;
import static casebook.contract.Setting.CASEBOOK_HTTP_HOST;
import static casebook.contract.Setting.CASEBOOK_HTTP_PORT;
import static casebook.contract.Setting.CASEBOOK_KAFKA_BOOTSTRAP_SERVERS;
import static casebook.contract.Setting.CASEBOOK_KAFKA_PORT;
import static casebook.contract.Setting.CASEBOOK_PARTITIONS;
import static casebook.contract.Setting.CASEBOOK_POSTGRES_PORT;
import static casebook.contract.Setting.CASEBOOK_REPLICATION_FACTOR;

import casebook.contract.Settings;
import casebook.enrich.EnrichConfig;
import casebook.ingest.IngestConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the house is told from outside.
 *
 * @param home folder that holds everything
 * @param httpHost address the HTTP server listens on
 * @param httpPort its port; 0 takes a free one
 * @param kafkaServers Kafka to use; empty starts the embedded broker
 * @param kafkaPort port of the embedded broker
 * @param databaseUrl archive to use; empty starts the embedded PostgreSQL
 * @param databaseUser user of the archive
 * @param databasePassword password of the archive
 * @param postgresPort port of the embedded PostgreSQL
 * @param partitions partitions of every topic
 * @param replicas copies of every partition
 * @param kafka Kafka client properties passed through
 * @param ingest what ingest is told
 * @param enrich what enrich is told
 */
public record HouseConfig(
        Path home,
        String httpHost,
        int httpPort,
        String kafkaServers,
        int kafkaPort,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        int postgresPort,
        int partitions,
        int replicas,
        Map<String, Object> kafka,
        IngestConfig ingest,
        EnrichConfig enrich) {

    private static final int PORTS = 65_535;

    /** Reads the variables that {@link #given} gathers. */
    public static HouseConfig from(Map<String, String> given) {
        return Settings.read(
                given,
                all -> new HouseConfig(
                        all.path(CASEBOOK_HOME),
                        all.text(CASEBOOK_HTTP_HOST),
                        all.number(CASEBOOK_HTTP_PORT, 0, PORTS),
                        all.text(CASEBOOK_KAFKA_BOOTSTRAP_SERVERS),
                        all.number(CASEBOOK_KAFKA_PORT, 0, PORTS),
                        all.text(CASEBOOK_DATABASE_URL),
                        all.text(CASEBOOK_DATABASE_USER),
                        all.text(CASEBOOK_DATABASE_PASSWORD),
                        all.number(CASEBOOK_POSTGRES_PORT, 0, PORTS),
                        all.number(CASEBOOK_PARTITIONS, 1, 1_000),
                        all.number(CASEBOOK_REPLICATION_FACTOR, 1, 9),
                        all.kafka(),
                        IngestConfig.from(all),
                        EnrichConfig.from(all)));
    }

    /** The environment, and below it {@code casebook.properties} of the working folder. */
    public static Map<String, String> given() {
        var given = new TreeMap<String, String>();
        Path file = Path.of("casebook.properties");
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file.toAbsolutePath(), e);
            }
            properties.stringPropertyNames().forEach(name -> given.put(name, properties.getProperty(name)));
        }
        given.putAll(System.getenv());
        return given;
    }
}
