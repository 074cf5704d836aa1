package casebook.sink;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseCurated;
import casebook.event.CaseExtracted;
import casebook.event.CaseState;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Label;
import casebook.event.LedgerState;
import casebook.event.MentionRole;
import casebook.event.ModelMention;
import casebook.sink.archive.Incoming;
import java.time.Instant;
import java.util.List;
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

    /** A record of partition 0; a null event is a tombstone. */
    public static <V extends SpecificRecord> Incoming at(long offset, Topic<V> topic, String key, V event) {
        byte[] value = topic.value().serializer().serialize(topic.name(), event);
        return new Incoming(new TopicPartition(topic.name(), 0), offset, key, value);
    }

    /** A curated record of partition 0. */
    public static Incoming curatedAt(long offset, String caseId, int revision, String title) {
        return at(offset, Topics.CURATED, caseId, curated(caseId, revision, title));
    }

    private Records() {}
}
