package casebook.enrich;

import casebook.contract.TrustedEvents;
import casebook.enrich.replay.ReplayStep;
import casebook.event.Bilingual;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseClassified;
import casebook.event.CaseCurated;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.CaseWithdrawn;
import casebook.event.ControlGiven;
import casebook.event.Evidence;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.Label;
import casebook.event.ReplayFilter;
import casebook.event.ReplayFrom;
import casebook.event.ReplayMode;
import casebook.event.ReplayRequested;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Events as tests like them: only what matters is said. */
public final class Events {

    static {
        TrustedEvents.trust();
    }

    /** When everything happens. */
    public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** A house of one partition, whose classifier is named after the taxonomy. */
    static final ReplayStep.House HOUSE = new ReplayStep.House(1, taxonomy -> "test/" + taxonomy.getVersion());

    /** A case whose only file holds one paragraph. */
    public static CaseExtracted text(String caseId, int revision, String text) {
        return text(caseId, revision, 1, FileOutcome.OK, text);
    }

    /** A case with one file of this outcome. */
    public static CaseExtracted text(String caseId, int revision, int extraction, FileOutcome outcome, String text) {
        var block =
                Block.newBuilder().setKind(BlockKind.PARAGRAPH).setText(text).build();
        var file = ExtractedFile.newBuilder()
                .setSha256("f".repeat(64))
                .setName(caseId + ".txt")
                .setBytes(text.length())
                .setMediaType("text/plain")
                .setOutcome(outcome)
                .setBlocks(List.of(block))
                .build();
        return CaseExtracted.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(extraction)
                .setSubmitter("anonymous")
                .setReceivedAt(NOON)
                .setExtractedAt(NOON.plusSeconds(1))
                .setFiles(List.of(file))
                .build();
    }

    /** A description that takes the file's name for the title. */
    public static CaseDescribed described(CaseExtracted text) {
        return CaseDescribed.newBuilder()
                .setCaseId(text.getCaseId())
                .setRevision(text.getRevision())
                .setExtraction(text.getExtraction())
                .setTitle(text.getFiles().get(0).getName())
                .setDescriber("test")
                .build();
    }

    /** A taxonomy of no facets, known by its version. */
    public static TaxonomyPublished taxonomy(String version) {
        return TaxonomyPublished.newBuilder()
                .setVersion(version)
                .setTitle(new Bilingual("分类", "taxonomy"))
                .setFacets(List.of())
                .setModels(List.of())
                .setPublishedAt(NOON)
                .build();
    }

    /** An order to apply a taxonomy to every case. */
    public static ControlGiven order(long generation, String taxonomy) {
        return ControlGiven.newBuilder()
                .setGeneration(generation)
                .setReplayId("replay-" + generation)
                .setMode(ReplayMode.APPLY)
                .setFrom(ReplayFrom.CLASSIFY)
                .setFilter(ReplayFilter.newBuilder().build())
                .setTaxonomy(taxonomy(taxonomy))
                .setGivenAt(NOON)
                .build();
    }

    /** A request to apply a taxonomy to every case. */
    public static ReplayRequested request(String replayId, ReplayMode mode, String taxonomy) {
        return ReplayRequested.newBuilder()
                .setReplayId(replayId)
                .setMode(mode)
                .setTaxonomy(taxonomy)
                .setFilter(ReplayFilter.newBuilder().build())
                .setRequestedBy("test")
                .setRequestedAt(NOON)
                .build();
    }

    /** A submission without files, or what asks for a further extraction of it. */
    public static SubmissionEvent submission(String caseId, int revision, int extraction) {
        var received = new SubmissionReceived("anonymous", List.of(), Map.of());
        return new SubmissionEvent(caseId, revision, NOON, received, extraction);
    }

    /** A curated case that says nothing. */
    public static CaseCurated curated(String caseId, int revision, int extraction) {
        return curated(caseId, revision, extraction, List.of());
    }

    /** A curated case of this sector. */
    public static CaseCurated curated(String caseId, int revision, String sector) {
        return curated(caseId, revision, 1, List.of(sector(sector, 1, "x")));
    }

    private static CaseCurated curated(String caseId, int revision, int extraction, List<Label> labels) {
        return CaseCurated.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(extraction)
                .setGeneration(1)
                .setTitle(caseId)
                .setLabels(labels)
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setReceivedAt(NOON)
                .setCuratedAt(NOON)
                .build();
    }

    /** A case that was judged and has no labels. */
    public static CaseClassified classified(String caseId, int revision, int extraction) {
        return CaseClassified.newBuilder()
                .setCaseId(caseId)
                .setRevision(revision)
                .setExtraction(extraction)
                .setGeneration(1)
                .setTaxonomy("v1")
                .setClassifier("c1")
                .setLabels(List.of())
                .build();
    }

    /** A withdrawal. */
    public static SubmissionEvent withdrawal(String caseId, int revision) {
        return new SubmissionEvent(caseId, revision, NOON, new CaseWithdrawn(""), 1);
    }

    /** A label of the facet sector. */
    public static Label sector(String code, double confidence, String evidence) {
        var passage = Evidence.newBuilder()
                .setFile("f".repeat(64))
                .setBlock(0)
                .setStart(0)
                .setEnd(evidence.length())
                .setText(evidence)
                .build();
        return Label.newBuilder()
                .setFacet("sector")
                .setCode(code)
                .setConfidence(confidence)
                .setEvidence(List.of(passage))
                .build();
    }

    private Events() {}
}
