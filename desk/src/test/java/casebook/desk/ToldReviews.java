package casebook.desk;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.CaseCurated;
import casebook.event.CaseReclassified;
import casebook.event.DifferenceKind;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.ReviewDecided;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.testkit.Database;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;

/** What experts say, and what replays say to that, as a test tells it; each word is written to the archive by the sink itself. */
final class ToldReviews implements AutoCloseable {

    /** When cases that {@link ToldCases} tells are curated. */
    static final Instant CURATED_AT = Instant.parse("2026-01-01T12:00:00Z");

    /** Cases are told on another. */
    private static final int PARTITION = 1;

    private final Archive archive;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    /** Later than those of the cases. */
    private long offset = 1_000;

    ToldReviews(String url) {
        archive = new Archive(url, Database.USER, "");
    }

    /** Labels of one facet, the first of them primary. */
    static List<Label> labels(Origin origin, double confidence, String facet, String... codes) {
        return Stream.of(codes)
                .map(code -> Label.newBuilder()
                        .setFacet(facet)
                        .setCode(code)
                        .setPrimary(code.equals(codes[0]))
                        .setConfidence(confidence)
                        .setOrigin(origin)
                        .build())
                .toList();
    }

    /** An expert speaks, so many seconds after the case was curated; no code takes a word back. */
    void review(String caseId, int seconds, String facet, String... codes) throws Exception {
        Instant at = CURATED_AT.plusSeconds(seconds);
        var review = ReviewDecided.newBuilder()
                .setReviewId("review-" + offset)
                .setCaseId(caseId)
                .setRevision(1)
                .setWho("expert")
                .setCorrections(Map.of(facet, List.of(codes)))
                .setDecidedAt(at)
                .build();
        write(Topics.REVIEWS, caseId, at, review);
    }

    /** A replay finds that the machine would now give the facet these codes. */
    void conflict(String caseId, int seconds, String facet, String... codes) throws Exception {
        var conflict = CaseReclassified.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setReplayId("replay")
                .setGeneration(4)
                .setKind(DifferenceKind.CONFLICT)
                .setFacets(List.of(facet))
                .setBefore(List.of())
                .setAfter(labels(Origin.RULE, 0.7, facet, codes))
                .build();
        write(Topics.RECLASSIFIED, caseId, CURATED_AT.plusSeconds(seconds), conflict);
    }

    /** The record tells what was said meanwhile. */
    void curated(CaseCurated record) throws Exception {
        write(Topics.CURATED, record.getCaseId(), record.getCuratedAt(), record);
    }

    private <V extends SpecificRecord> void write(Topic<V> topic, String caseId, Instant at, V event) throws Exception {
        byte[] value = topic.value().serializer().serialize(topic.name(), event);
        var batch = new Batch();
        batch.add(Placed.of(new Incoming(new TopicPartition(topic.name(), PARTITION), offset++, caseId, at, value)));
        next.putAll(archive.write(batch, next));
    }

    @Override
    public void close() {
        archive.close();
    }
}
