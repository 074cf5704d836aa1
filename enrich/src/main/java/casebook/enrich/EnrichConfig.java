package casebook.enrich;

import static casebook.contract.Setting.CASEBOOK_COMMIT_INTERVAL_MS;
import static casebook.contract.Setting.CASEBOOK_ENRICH_THREADS;
import static casebook.contract.Setting.CASEBOOK_HOME;
import static casebook.contract.Setting.CASEBOOK_REPLICATION_FACTOR;

import casebook.contract.Settings;
import java.nio.file.Path;
import java.util.Map;

/**
 * What enrich is told from outside.
 *
 * @param stateDir folder of the local stores
 * @param threads stream threads of the steps
 * @param commitIntervalMs time between two commits, in milliseconds
 * @param replicas copies of the changelogs
 * @param kafka client properties, bootstrap servers among them; they override what this module sets
 */
public record EnrichConfig(Path stateDir, int threads, int commitIntervalMs, int replicas, Map<String, Object> kafka) {

    /** The same on a broker that has just been started. */
    public EnrichConfig on(Map<String, Object> kafka) {
        return new EnrichConfig(stateDir, threads, commitIntervalMs, replicas, Map.copyOf(kafka));
    }

    /** Reads the settings; the bootstrap servers may still be missing when the broker is embedded. */
    public static EnrichConfig from(Settings settings) {
        int threads = settings.number(CASEBOOK_ENRICH_THREADS, 0, 64);
        return new EnrichConfig(
                settings.path(CASEBOOK_HOME).resolve("streams"),
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                settings.number(CASEBOOK_COMMIT_INTERVAL_MS, 10, 60_000),
                settings.number(CASEBOOK_REPLICATION_FACTOR, 1, 9),
                settings.kafka());
    }
}
