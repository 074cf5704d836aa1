package casebook.ingest;

import casebook.contract.Topics;
import casebook.contract.registry.SchemaRegistry;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.deadletter.DeadLetterDoor;
import casebook.ingest.download.DownloadDoor;
import casebook.ingest.extract.Extraction;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.health.HealthDoor;
import casebook.ingest.http.CaseLocks;
import casebook.ingest.http.Door;
import casebook.ingest.publish.KafkaEventPublisher;
import casebook.ingest.reextract.ReextractDoor;
import casebook.ingest.reextract.Reextracting;
import casebook.ingest.registry.RegistryElsewhere;
import casebook.ingest.registry.RegistryView;
import casebook.ingest.replay.ReplayDoor;
import casebook.ingest.review.ReviewDoor;
import casebook.ingest.review.Reviewing;
import casebook.ingest.status.StatusHandler;
import casebook.ingest.taxonomy.TaxonomyDoor;
import casebook.ingest.upload.Sweep;
import casebook.ingest.upload.UploadDoor;
import casebook.ingest.view.LedgerView;
import casebook.ingest.view.ReplayRequests;
import casebook.ingest.view.Replays;
import casebook.ingest.view.Submissions;
import casebook.ingest.view.Taxonomies;
import casebook.process.Callers;
import casebook.process.Part;
import casebook.process.StartRefused;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/** Ingest, running: the doors and the extraction behind them. */
public final class Ingest implements Part {

    private final BlobStore blobs;
    private final KafkaEventPublisher events;
    private final Submissions submissions;
    private final LedgerView ledger;
    private final Replays replays;
    private final ReplayRequests requests;
    private final Taxonomies taxonomies;
    private final BrokerCheck broker;
    private final UploadDoor upload;
    private final DownloadDoor download;
    private final ReextractDoor reextract;
    private final ReviewDoor review;
    private final TaxonomyDoor taxonomy;
    private final ReplayDoor replay;
    private final DeadLetterDoor deadLetters;
    private final HealthDoor health;
    private final Extraction extraction;
    private final Consumer<RoutesConfig> registry;

    private Ingest(IngestConfig config, Map<String, Object> kafka) {
        blobs = config.blobs().open();
        var texts = new CaseTexts(blobs);
        events = new KafkaEventPublisher(kafka, Clock.systemUTC());
        submissions = new Submissions(kafka);
        ledger = new LedgerView(kafka);
        replays = new Replays(kafka);
        requests = new ReplayRequests(kafka);
        taxonomies = new Taxonomies(kafka, replays);
        broker = new BrokerCheck(kafka, Topics.SUBMISSIONS.name());
        var callers = new Callers(config.httpHost());
        var locks = new CaseLocks();
        upload = new UploadDoor(
                blobs, texts, submissions, events, locks, config.uploads(), config.uploadsAtOnce(), callers);
        download = new DownloadDoor(submissions, blobs);
        reextract = new ReextractDoor(
                new Reextracting(blobs, submissions, ledger, events, locks), config.uploadsAtOnce(), callers);
        taxonomy = new TaxonomyDoor(taxonomies, events, config.users(), callers);
        replay = new ReplayDoor(submissions, taxonomies, requests, replays, events, kafka, config.users(), callers);
        review = new ReviewDoor(
                new Reviewing(submissions, taxonomies, events, Clock.systemUTC()), config.users(), callers);
        deadLetters = new DeadLetterDoor(kafka, ledger, replay::judgeAgain, config.users(), callers);
        health = new HealthDoor(submissions, ledger, kafka, Clock.systemUTC());
        extraction = Extraction.start(
                kafka, blobs, texts, events, config.cases(), ParserPool.standard(config.workers(), config.worker()));
        registry = config.schemaRegistry()
                .<Consumer<RoutesConfig>>map(there -> new RegistryElsewhere(new SchemaRegistry(there))::routes)
                .orElse(new RegistryView()::routes);
        var sweep = new Thread(new Sweep(blobs, texts, submissions, upload::isNeeded), "sweep");
        sweep.setDaemon(true);
        sweep.start();
    }

    /**
     * Starts everything but the HTTP server; the catalogue's topics must exist.
     *
     * @param kafka client properties, bootstrap servers among them
     * @throws StartRefused when the blob store cannot be used
     */
    public static Ingest start(IngestConfig config, Map<String, Object> kafka) {
        return new Ingest(config, kafka);
    }

    @Override
    public void routes(RoutesConfig routes) {
        upload.routes(routes);
        download.routes(routes);
        reextract.routes(routes);
        review.routes(routes);
        routes.get("/v1/cases/{id}/status", Door.reading(new StatusHandler(submissions, ledger)));
        taxonomy.routes(routes);
        replay.routes(routes);
        deadLetters.routes(routes);
        health.routes(routes);
        registry.accept(routes);
    }

    /** Whether a case sent now could be accepted: what came before is known and the broker takes records. */
    @Override
    public boolean ready() {
        return submissions.ready() && ledger.ready() && taxonomies.ready() && requests.ready() && broker.takesRecords();
    }

    /** Whether a case accepted now would be extracted at once: the worker processes are warm. */
    public boolean extracting() {
        return extraction.ready();
    }

    @Override
    public void close() {
        extraction.close();
        health.close();
        deadLetters.close();
        submissions.close();
        ledger.close();
        taxonomies.close();
        requests.close();
        replays.close();
        broker.close();
        events.close();
        blobs.close();
    }
}
