package casebook.cli.house;

import static casebook.contract.Setting.CASEBOOK_DATABASE_PASSWORD;
import static casebook.contract.Setting.CASEBOOK_DATABASE_URL;
import static casebook.contract.Setting.CASEBOOK_DATABASE_USER;
import static casebook.contract.Setting.CASEBOOK_HOME;
import static casebook.contract.Setting.CASEBOOK_KAFKA_BOOTSTRAP_SERVERS;
import static casebook.contract.Setting.CASEBOOK_KAFKA_PORT;
import static casebook.contract.Setting.CASEBOOK_POSTGRES_PORT;

import casebook.contract.Settings;
import casebook.enrich.EnrichConfig;
import casebook.ingest.IngestConfig;
import casebook.process.Given;
import casebook.process.HttpAddress;
import casebook.process.Observation;
import casebook.process.Surroundings;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the house is told from outside.
 *
 * @param home folder that holds everything
 * @param http where the HTTP server listens
 * @param kafkaServers Kafka to use; empty starts the embedded broker
 * @param kafkaPort port of the embedded broker
 * @param databaseUrl archive to use; empty starts the embedded PostgreSQL
 * @param databaseUser user of the archive
 * @param databasePassword password of the archive
 * @param postgresPort port of the embedded PostgreSQL
 * @param observation how it lets itself be observed
 * @param surroundings topics, schema registry and client properties; the broker is named at the start
 * @param ingest what ingest is told
 * @param enrich what enrich is told
 */
public record HouseConfig(
        Path home,
        HttpAddress http,
        String kafkaServers,
        int kafkaPort,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        int postgresPort,
        Observation observation,
        Surroundings surroundings,
        IngestConfig ingest,
        EnrichConfig enrich) {

    private static final int PORTS = 65_535;

    /** Reads the variables that {@link Given#here} gathers. */
    public static HouseConfig from(Map<String, String> given) {
        return Settings.read(
                given,
                all -> new HouseConfig(
                        all.path(CASEBOOK_HOME),
                        HttpAddress.from(all),
                        all.text(CASEBOOK_KAFKA_BOOTSTRAP_SERVERS),
                        all.number(CASEBOOK_KAFKA_PORT, 0, PORTS),
                        all.text(CASEBOOK_DATABASE_URL),
                        all.text(CASEBOOK_DATABASE_USER),
                        all.text(CASEBOOK_DATABASE_PASSWORD),
                        all.number(CASEBOOK_POSTGRES_PORT, 0, PORTS),
                        Observation.from(all),
                        Surroundings.beforeTheBroker(all),
                        IngestConfig.from(all),
                        EnrichConfig.from(all)));
    }
}
