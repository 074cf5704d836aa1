package casebook.contract;

import static casebook.contract.Topic.Memory.EXPIRING;
import static casebook.contract.Topic.Memory.LOG;
import static casebook.contract.Topic.Memory.TABLE;

import casebook.contract.Topic.Memory;
import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseReclassified;
import casebook.event.CaseState;
import casebook.event.ControlGiven;
import casebook.event.FacetCount;
import casebook.event.Rejection;
import casebook.event.ReplayProgress;
import casebook.event.ReplayRequested;
import casebook.event.ReviewDecided;
import casebook.event.SubmissionEvent;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;

/** Every topic there is, in the order a case meets them. All are keyed by case id unless noted. */
public final class Topics {

    private static final int LARGE = 8 * 1024 * 1024;
    private static final int ORDINARY = 1024 * 1024 + 12;

    /** What came in: files by reference, never bytes. */
    public static final Topic<SubmissionEvent> SUBMISSIONS = topic("submissions", SubmissionEvent.class, LOG, ORDINARY);

    /** The text of every case; the source of every replay. */
    public static final Topic<CaseExtracted> EXTRACTED = topic("extracted", CaseExtracted.class, LOG, LARGE);

    /** What each case says of itself. */
    public static final Topic<CaseDescribed> DESCRIBED = topic("described", CaseDescribed.class, TABLE, ORDINARY);

    /** Keyed by version: taxonomy and model register travel as one record, so they change in one step. */
    public static final Topic<TaxonomyPublished> TAXONOMIES =
            topic("taxonomies", TaxonomyPublished.class, TABLE, LARGE);

    /** Keyed by {@link #ONE_ORDER}: one order for all. */
    public static final Topic<ReplayRequested> REPLAYS = topic("replays", ReplayRequested.class, LOG, ORDINARY);

    /** Written only by the step replay, to every partition in one transaction. */
    public static final Topic<ControlGiven> CONTROLS = topic("controls", ControlGiven.class, LOG, LARGE);

    /** Keyed by replay id and partition; no step reads it. */
    public static final Topic<ReplayProgress> PROGRESS = topic("progress", ReplayProgress.class, TABLE, ORDINARY);

    /** Labels only. */
    public static final Topic<CaseClassified> CLASSIFIED = topic("classified", CaseClassified.class, TABLE, ORDINARY);

    /** Differences a replay found. */
    public static final Topic<CaseReclassified> RECLASSIFIED =
            topic("reclassified", CaseReclassified.class, EXPIRING, ORDINARY);

    /** What experts decided. */
    public static final Topic<ReviewDecided> REVIEWS = topic("reviews", ReviewDecided.class, LOG, ORDINARY);

    /** The public topic. A null means withdrawal and nothing else. */
    public static final Topic<CaseCurated> CURATED = topic("curated", CaseCurated.class, TABLE, ORDINARY);

    /** Keyed by facet and code; see {@link Statistics}. A count that falls to nothing stays, as 0. */
    public static final Topic<FacetCount> STATISTICS = topic("statistics", FacetCount.class, TABLE, ORDINARY);

    /** One row a case, always in exactly one state. */
    public static final Topic<CaseState> LEDGER = topic("ledger", CaseState.class, TABLE, ORDINARY);

    /** Expected failures, as values. */
    public static final Topic<Rejection> REJECTED = topic("rejected", Rejection.class, LOG, ORDINARY);

    /** Surprises: raw bytes with Kafka's own error headers, and what has been redriven of them; see {@link DeadLetter}. */
    public static final Topic<byte[]> DLQ =
            new Topic<>("casebook.dlq.v1", byte[].class, Serdes.ByteArray(), EXPIRING, LARGE);

    /** The key of every replay request. */
    public static final String ONE_ORDER = "replay";

    private static final List<Topic<?>> ALL = List.of(
            SUBMISSIONS,
            EXTRACTED,
            DESCRIBED,
            TAXONOMIES,
            REPLAYS,
            CONTROLS,
            PROGRESS,
            CLASSIFIED,
            RECLASSIFIED,
            REVIEWS,
            CURATED,
            STATISTICS,
            LEDGER,
            REJECTED,
            DLQ);

    private static final Set<Topic<?>> NOT_KEYED_BY_CASE =
            Set.of(TAXONOMIES, REPLAYS, CONTROLS, PROGRESS, STATISTICS, DLQ);

    /** Every topic, in walking order. */
    public static List<Topic<?>> all() {
        return ALL;
    }

    /** The topic of this full name; empty when the catalogue has none. */
    public static Optional<Topic<?>> named(String name) {
        return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /** Whether the keys of a topic are ids of cases. */
    public static boolean isKeyedByCase(Topic<?> topic) {
        return !NOT_KEYED_BY_CASE.contains(topic);
    }

    private static <V extends SpecificRecord> Topic<V> topic(
            String name, Class<V> type, Memory memory, int maxMessageBytes) {
        return new Topic<>("casebook." + name + ".v1", type, new EventSerde<>(type), memory, maxMessageBytes);
    }

    private Topics() {}
}
