package casebook.sink;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseReclassified;
import casebook.event.CaseState;
import casebook.event.CaseWithdrawn;
import casebook.event.DifferenceKind;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Label;
import casebook.event.LedgerState;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.event.Rejection;
import casebook.event.RejectionCategory;
import casebook.event.RejectionReason;
import casebook.event.ReviewDecided;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.sink.archive.Incoming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;

/** Records as tests like them: only what matters is said. */
public final class Records {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** A curated case in finance, built on one model. */
    public static CaseCurated curated(String caseId, int revision, String title) {
        var sector = Label.newBuilder()
                .setFacet("sector")
                .setCode("finance")
                .setConfidence(0.9)
                .build();
        var model = ModelMention.newBuilder()
                .setName("Qwen")
                .setRole(MentionRole.BUILT_ON)
                .build();
        return CaseCurated.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(1)
                .setGeneration(1)
                .setOrganisationType("hospital")
                .setTitle(title)
                .setLabels(List.of(sector))
                .setModels(List.of(model))
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setReceivedAt(NOON)
                .setCuratedAt(NOON)
                .build();
    }

    /** A case whose one file holds one paragraph. */
    public static CaseExtracted text(String caseId, int revision, String text) {
        var file = ExtractedFile.newBuilder()
                .setSha256("f".repeat(64))
                .setName("a.txt")
                .setBytes(1)
                .setMediaType("text/plain")
                .setOutcome(FileOutcome.OK)
                .setBlocks(List.of(Block.newBuilder()
                        .setKind(BlockKind.PARAGRAPH)
                        .setText(text)
                        .build()))
                .build();
        return CaseExtracted.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(1)
                .setSubmitter("anonymous")
                .setReceivedAt(NOON)
                .setExtractedAt(NOON)
                .setFiles(List.of(file))
                .build();
    }

    /** Where a case stands. */
    public static CaseState state(String caseId, int revision, LedgerState state) {
        return CaseState.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setState(state)
                .setChangedAt(NOON)
                .build();
    }

    /** A submission of one file, or its withdrawal. */
    public static SubmissionEvent submission(String caseId, int revision, Object what) {
        return SubmissionEvent.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setAcceptedAt(NOON)
                .setWhat(what)
                .build();
    }

    /** A case was received. */
    public static SubmissionEvent received(String caseId, int revision) {
        var file = SubmittedFile.newBuilder()
                .setSha256("f".repeat(64))
                .setName("a.txt")
                .setBytes(1)
                .setMediaType("text/plain")
                .build();
        return submission(
                caseId,
                revision,
                SubmissionReceived.newBuilder()
                        .setSubmitter("bank-a")
                        .setFiles(List.of(file))
                        .build());
    }

    /** A case was withdrawn. */
    public static SubmissionEvent withdrawn(String caseId, int revision) {
        return submission(
                caseId, revision, CaseWithdrawn.newBuilder().setReason("sold").build());
    }

    /** An expert says that the case is about law. */
    public static ReviewDecided review(String reviewId, String caseId, int revision) {
        return ReviewDecided.newBuilder()
                .setReviewId(reviewId)
                .setCaseId(caseId)
                .setRevision(revision)
                .setWho("Li")
                .setCorrections(Map.of("sector", List.of("law")))
                .setDecidedAt(NOON)
                .build();
    }

    /** A replay found that the case is about law. */
    public static CaseReclassified reclassified(String caseId, int revision, DifferenceKind kind) {
        return CaseReclassified.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setReplayId("r")
                .setGeneration(2)
                .setKind(kind)
                .setFacets(List.of("sector"))
                .setBefore(List.of())
                .setAfter(List.of())
                .build();
    }

    /** A case that cannot be read. */
    public static Rejection rejection(String caseId, int revision) {
        return Rejection.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setStage("extract")
                .setReason(RejectionReason.ENCRYPTED)
                .setCategory(RejectionCategory.UNLOCK)
                .setRejectedAt(NOON)
                .build();
    }

    /** PostgreSQL knows no such year as this case's. */
    public static CaseCurated refused(String caseId) {
        return CaseCurated.newBuilder(curated(caseId, 1, "beyond time"))
                .setCuratedAt(Instant.ofEpochMilli(Long.MAX_VALUE))
                .build();
    }

    /** What a case says of itself, with a vector of two numbers or none. */
    public static CaseDescribed described(String caseId, int revision, List<Float> vector) {
        return CaseDescribed.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(1)
                .setTitle("title")
                .setEmbedding(vector)
                .setEmbedder(vector == null ? null : "e1")
                .setDescriber("d1")
                .build();
    }

    /** A record of partition 0; a null event is a tombstone. */
    public static <V extends SpecificRecord> Incoming at(long offset, Topic<V> topic, String key, V event) {
        byte[] value = topic.value().serializer().serialize(topic.name(), event);
        return new Incoming(new TopicPartition(topic.name(), 0), offset, key, NOON, value);
    }

    /** A curated record of partition 0. */
    public static Incoming curatedAt(long offset, String caseId, int revision, String title) {
        return at(offset, Topics.CURATED, caseId, curated(caseId, revision, title));
    }

    private Records() {}
}
