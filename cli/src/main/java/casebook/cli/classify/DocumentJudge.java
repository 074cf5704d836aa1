package casebook.cli.classify;

import casebook.cli.report.Advice;
import casebook.contract.Usable;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.ingest.extract.SingleDocuments;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a document as a case of its own, by what could be read of it. */
final class DocumentJudge {

    private final Judge judge;
    private final SingleDocuments documents;

    DocumentJudge(Judge judge, SingleDocuments documents) {
        this.judge = judge;
        this.documents = documents;
    }

    Classified judge(Path document) throws IOException {
        if (!Files.isReadable(document)) {
            return Classified.refused(document + ": it cannot be opened: see that you may read it");
        }
        CaseExtracted extracted = documents.extract(document);
        List<String> complaints = complaints(document, extracted.getFiles());
        if (!Usable.isText(extracted)) {
            return new Classified(Optional.empty(), complaints);
        }
        ObjectNode known = JsonNodeFactory.instance.objectNode().put("file", document.toString());
        return new Classified(Optional.of(JudgedJson.add(known, judge.judge(extracted), judge)), complaints);
    }

    private static List<String> complaints(Path document, List<ExtractedFile> files) {
        var complaints = new ArrayList<String>();
        for (ExtractedFile file : files) {
            FileOutcome outcome = file.getOutcome();
            if (outcome != FileOutcome.OK) {
                String name = file.getArchive() == null ? document.toString() : document + ", in it " + file.getName();
                complaints.add("%s: %s (%s): %s".formatted(name, outcome.name(), file.getDetail(), Advice.on(outcome)));
            }
        }
        return complaints;
    }
}
