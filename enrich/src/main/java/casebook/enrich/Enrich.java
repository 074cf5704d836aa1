package casebook.enrich;

import casebook.contract.Group;
import casebook.contract.Topics;
import casebook.enrich.classify.CaseClassifier;
import casebook.enrich.classify.Classifier;
import casebook.enrich.describe.Describer;
import casebook.enrich.embed.BgeSmallZh;
import casebook.enrich.embed.Embedder;
import casebook.enrich.replay.Definitions;
import casebook.enrich.replay.ReplayStep;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ControlGiven;
import casebook.event.TaxonomyPublished;
import casebook.process.Part;
import casebook.process.StartRefused;
import casebook.process.metrics.GroupLag;
import casebook.process.metrics.Stage;
import casebook.process.metrics.StageClock;
import casebook.process.metrics.StageLag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps, running: the walk, the ledger and the statistics. */
public final class Enrich implements Part {

    private static final Logger LOG = LoggerFactory.getLogger(Enrich.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<KafkaStreams> applications;
    private final List<StageLag> lags;
    private final AtomicReference<Throwable> broken = new AtomicReference<>();

    private Enrich(EnrichConfig config, Topology walk) {
        applications = List.of(
                streams(walk, config, Group.ENRICH.id(), config.threads()),
                streams(TrackTopology.build(), config, Group.TRACK.id(), 1),
                streams(TallyTopology.build(), config, Group.TALLY.id(), 1));
        lags = List.of(
                StageLag.watch(Stage.ENRICH, GroupLag.of(Group.ENRICH), config.kafka()),
                StageLag.watch(Stage.TRACK, GroupLag.of(Group.TRACK), config.kafka()),
                StageLag.watch(Stage.TALLY, GroupLag.of(Group.TALLY), config.kafka()));
    }

    /**
     * Starts the applications around this judgement; the catalogue's topics must exist. Returns before they have caught
     * up.
     */
    public static Enrich start(
            EnrichConfig config,
            Function<CaseExtracted, CaseDescribed> describer,
            Function<ControlGiven, Classifier> classifiers,
            Function<TaxonomyPublished, String> classifierVersion,
            Definitions definitions) {
        var timed = StageClock.of(Stage.DESCRIBE).timing(describer);
        var house = new ReplayStep.House(partitions(config.kafka()), classifierVersion);
        var enrich = new Enrich(
                config, EnrichTopology.of(timed, classifiers, definitions, ForkJoinPool.commonPool(), house));
        enrich.applications.forEach(KafkaStreams::start);
        return enrich;
    }

    /**
     * Starts the applications with the judgement of this build.
     *
     * @throws StartRefused when this machine cannot embed texts
     */
    public static Enrich start(EnrichConfig config) {
        Embedder embedder = BgeSmallZh.load();
        return start(
                config,
                new Describer(embedder)::describe,
                Enrich::classifier,
                taxonomy -> CaseClassifier.version(taxonomy, embedder.name()),
                new Definitions(embedder));
    }

    /** How many partitions obey an order; the topics are there by now. */
    private static int partitions(Map<String, Object> kafka) {
        String topic = Topics.CONTROLS.name();
        try (Admin admin = Admin.create(kafka)) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        } catch (ExecutionException e) {
            throw new StartRefused("Kafka does not tell of the topic " + topic + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted while asking for the topic " + topic, e);
        }
    }

    private static Classifier classifier(ControlGiven order) {
        return CaseClassifier.of(order.getTaxonomy(), order.getEmbedder(), order.getDefinitions());
    }

    /** Whether every application takes records now. */
    @Override
    public boolean ready() {
        return applications.stream().allMatch(one -> one.state() == KafkaStreams.State.RUNNING);
    }

    /** What ended an application for good; null while nothing did. */
    @Override
    public Throwable broken() {
        return broken.get();
    }

    private KafkaStreams streams(Topology topology, EnrichConfig config, String applicationId, int threads) {
        var streams = new KafkaStreams(topology, StreamsProperties.of(config, applicationId, threads));
        streams.setUncaughtExceptionHandler(exception -> {
            if (isTheWorldAway(exception)) {
                LOG.warn("{}: a thread is replaced, the broker may be away: {}", applicationId, exception.toString());
                return StreamThreadExceptionResponse.REPLACE_THREAD;
            }
            LOG.error("{} stops", applicationId, exception);
            broken.compareAndSet(null, exception);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        return streams;
    }

    private static boolean isTheWorldAway(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        lags.forEach(StageLag::close);
        applications.forEach(one -> one.close(PATIENCE));
    }
}
