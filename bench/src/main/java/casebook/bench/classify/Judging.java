package casebook.bench.classify;

import casebook.bench.files.CaseText;
import casebook.bench.scale.Contender;
import casebook.contract.CaseId;
import casebook.enrich.classify.Classifier;
import casebook.enrich.describe.Describer;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Judges the same described cases, all of them once a run. */
final class Judging implements Contender {

    private record Case(CaseExtracted text, CaseDescribed description) {}

    private final Classifier classifier;
    private final List<Case> cases;

    private Judging(Classifier classifier, List<Case> cases) {
        this.classifier = classifier;
        this.cases = cases;
    }

    /** Judges cases without vectors. */
    static Judging of(Classifier classifier, List<CaseText> texts) {
        return new Judging(classifier, texts.stream().map(Judging::described).toList());
    }

    /** Judges cases that carry vectors. */
    static Judging of(Classifier classifier, List<CaseText> texts, Vectors vectors) {
        List<Case> cases = texts.stream()
                .map(Judging::described)
                .map(one -> new Case(one.text, vectors.given(one.description)))
                .toList();
        return new Judging(classifier, cases);
    }

    @Override
    public long run() {
        for (Case one : cases) {
            classifier.judge(one.text, one.description);
        }
        return cases.size();
    }

    private static Case described(CaseText text) {
        var blocks = new ArrayList<Block>();
        blocks.add(block(BlockKind.TITLE, text.title()));
        text.paragraphs().forEach(paragraph -> blocks.add(block(BlockKind.PARAGRAPH, paragraph)));
        var file = ExtractedFile.newBuilder()
                .setSha256("0".repeat(64))
                .setName("case.docx")
                .setBytes(1)
                .setMediaType("text/plain")
                .setOutcome(FileOutcome.OK)
                .setBlocks(blocks)
                .build();
        var extracted = CaseExtracted.newBuilder()
                .setCaseId("case")
                .setRevision(1)
                .setExtraction(1)
                .setSubmitter(CaseId.ANONYMOUS)
                .setReceivedAt(Instant.EPOCH)
                .setExtractedAt(Instant.EPOCH)
                .setFiles(List.of(file))
                .setFields(List.of())
                .build();
        return new Case(extracted, new Describer().describe(extracted));
    }

    private static Block block(BlockKind kind, String text) {
        return Block.newBuilder().setKind(kind).setText(text).setPage(1).build();
    }
}
