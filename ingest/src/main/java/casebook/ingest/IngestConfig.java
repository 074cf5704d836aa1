package casebook.ingest;

import static casebook.contract.Setting.CASEBOOK_EXTRACT_HEAP_MIB;
import static casebook.contract.Setting.CASEBOOK_EXTRACT_TIMEOUT_SECONDS;
import static casebook.contract.Setting.CASEBOOK_EXTRACT_WORKERS;
import static casebook.contract.Setting.CASEBOOK_HOME;
import static casebook.contract.Setting.CASEBOOK_HTTP_HOST;
import static casebook.contract.Setting.CASEBOOK_PARTITIONS;
import static casebook.contract.Setting.CASEBOOK_SCHEMA_REGISTRY_URL;
import static casebook.contract.Setting.CASEBOOK_UPLOAD_MAX_BYTES;
import static casebook.contract.Setting.CASEBOOK_UPLOAD_MAX_FILES;

import casebook.contract.Settings;
import casebook.ingest.blob.BlobPlace;
import casebook.ingest.extract.pool.WorkerSettings;
import casebook.ingest.upload.UploadLimits;
import casebook.process.UserHeader;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What ingest is told from outside.
 *
 * @param httpHost address or name the HTTP server listens on
 * @param users header by which a proxy says who reviews
 * @param schemaRegistry registry that gives out the ids of the schemas; empty where they are Casebook's own
 * @param blobs where submitted files lie, and texts that are too long for an event
 * @param uploads how much one upload may bring
 * @param uploadsAtOnce uploads served at a time
 * @param workers worker processes that parse files
 * @param cases cases in hand at a time, more than workers; with 0 nothing is extracted
 * @param worker what each of them may use
 */
public record IngestConfig(
        String httpHost,
        UserHeader users,
        Optional<URI> schemaRegistry,
        BlobPlace blobs,
        UploadLimits uploads,
        int uploadsAtOnce,
        int workers,
        int cases,
        WorkerSettings worker) {

    private static final int UPLOADS_AT_ONCE = 64;

    /**
     * The share group gives every partition to a few of its members. A case may wait long for text recognition, and two
     * of them in one partition must not hold up the form behind them.
     */
    private static final int CASES_A_PARTITION = 3;

    private static final int MOST_CASES = 64;

    /** Reads the settings. */
    public static IngestConfig from(Settings settings) {
        int wanted = settings.number(CASEBOOK_EXTRACT_WORKERS, 0, 64);
        int workers = wanted == 0 ? Runtime.getRuntime().availableProcessors() : wanted;
        int partitions = settings.number(CASEBOOK_PARTITIONS, 1, 1_000);
        return new IngestConfig(
                settings.text(CASEBOOK_HTTP_HOST),
                UserHeader.from(settings),
                settings.optionalHttp(CASEBOOK_SCHEMA_REGISTRY_URL),
                BlobPlace.from(settings),
                new UploadLimits(
                        settings.bigNumber(CASEBOOK_UPLOAD_MAX_BYTES, 1, BlobPlace.mostBytes(settings)),
                        settings.number(CASEBOOK_UPLOAD_MAX_FILES, 1, 1_000)),
                UPLOADS_AT_ONCE,
                workers,
                Math.max(workers, Math.min(MOST_CASES, CASES_A_PARTITION * partitions)),
                new WorkerSettings(
                        settings.number(CASEBOOK_EXTRACT_HEAP_MIB, 64, 16_384),
                        Duration.ofSeconds(settings.number(CASEBOOK_EXTRACT_TIMEOUT_SECONDS, 1, 3_600)),
                        settings.path(CASEBOOK_HOME).resolve("cache")));
    }
}
