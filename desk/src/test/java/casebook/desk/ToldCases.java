package casebook.desk;

import casebook.contract.Topic;
import casebook.contract.Topics;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Label;
import casebook.sink.archive.Archive;
import casebook.sink.archive.Batch;
import casebook.sink.archive.Incoming;
import casebook.sink.archive.Placed;
import casebook.testkit.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;

/** Cases as a test tells them, written to an archive by the sink itself; each is received a second after the one before. */
final class ToldCases {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    /** Taken first of all: with it Avro comes to trust the events. */
    private static final Topic<CaseCurated> CURATED = Topics.CURATED;

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private final Batch batch = new Batch();
    private int cases;
    private int vectors;

    /**
     * Tells a case.
     *
     * @param labels each as facet=code
     * @param texts one a file
     * @return its id
     */
    String tell(String title, String organisation, List<String> labels, String... texts) {
        return tell(title, organisation, labels, builder -> {}, texts);
    }

    /** The same, of which there is more to tell. */
    String tell(
            String title,
            String organisation,
            List<String> labels,
            Consumer<CaseCurated.Builder> more,
            String... texts) {
        int number = cases++;
        String caseId = "case".repeat(6) + DIGITS.charAt(number / 32) + DIGITS.charAt(number % 32);
        CaseCurated.Builder curated = curated(number, caseId, title, organisation, labels);
        more.accept(curated);
        add(CURATED, number, caseId, curated.build());
        if (texts.length > 0) {
            add(Topics.EXTRACTED, number, caseId, extracted(caseId, texts));
        }
        return caseId;
    }

    /** Tells the vector of a case. */
    void vector(String caseId, String embedder, List<Float> vector) {
        var described = CaseDescribed.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setExtraction(1)
                .setTitle("title")
                .setEmbedding(vector)
                .setEmbedder(embedder)
                .setDescriber("d1")
                .build();
        add(Topics.DESCRIBED, vectors++, caseId, described);
    }

    /** Writes them all to the archive at this address, whose tables are made where they are missing. */
    void write(String url) throws Exception {
        try (var archive = new Archive(url, Database.USER, "")) {
            archive.write(batch, Map.of());
        }
    }

    private <V extends SpecificRecord> void add(Topic<V> topic, int offset, String caseId, V event) {
        byte[] value = topic.value().serializer().serialize(topic.name(), event);
        batch.add(Placed.of(new Incoming(new TopicPartition(topic.name(), 0), offset, caseId, NOON, value)));
    }

    private static CaseCurated.Builder curated(
            int number, String caseId, String title, String organisation, List<String> labels) {
        var told = new ArrayList<Label>();
        for (String label : labels) {
            told.add(Label.newBuilder()
                    .setFacet(label.split("=")[0])
                    .setCode(label.split("=")[1])
                    .setPrimary(told.isEmpty())
                    .setConfidence(1.0 / (1 + number))
                    .build());
        }
        return CaseCurated.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setExtraction(1)
                .setGeneration(3)
                .setTitle(title)
                .setOrganisation(organisation)
                .setLabels(told)
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setReceivedAt(NOON.plusSeconds(number))
                .setCuratedAt(NOON);
    }

    private static CaseExtracted extracted(String caseId, String... texts) {
        List<ExtractedFile> files = Stream.of(texts)
                .map(text -> ExtractedFile.newBuilder()
                        .setSha256("f".repeat(64))
                        .setName("申报书.docx")
                        .setBytes(1)
                        .setMediaType("text/plain")
                        .setOutcome(FileOutcome.OK)
                        .setBlocks(List.of(Block.newBuilder()
                                .setKind(BlockKind.PARAGRAPH)
                                .setText(text)
                                .build()))
                        .build())
                .toList();
        return CaseExtracted.newBuilder()
                .setCaseId(caseId)
                .setRevision(1)
                .setExtraction(1)
                .setSubmitter("anonymous")
                .setReceivedAt(NOON)
                .setExtractedAt(NOON)
                .setFiles(files)
                .build();
    }
}
