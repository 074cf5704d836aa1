package casebook.ingest.extract;

import casebook.contract.CaseId;
import casebook.contract.TrustedEvents;
import casebook.contract.forms.FieldNames;
import casebook.event.CaseExtracted;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.FileSystemBlobStore;
import casebook.ingest.blob.LocalBlob;
import casebook.ingest.extract.isolation.ScratchFolder;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.recognise.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Extracts documents where no house runs, each as a case of its own: no broker and no blob store, but the same workers
 * and rules. For any number of threads.
 */
public final class SingleDocuments implements AutoCloseable {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final FieldNames names = FieldNames.builtIn();
    private final Recognition recognition = Recognition.standard();
    private final ParserPool parser;
    private final WorkFolder work;
    private final CaseTexts texts;

    private SingleDocuments(ParserPool parser, WorkFolder work) throws IOException {
        this.parser = parser;
        this.work = work;
        this.texts = new CaseTexts(new FileSystemBlobStore(work.forCase()));
    }

    /**
     * Opens a folder for what lies in archives; no worker is started before there is a document.
     *
     * @param parser parses them; it is closed with this
     */
    public static SingleDocuments open(ParserPool parser) throws IOException {
        TrustedEvents.trust();
        return new SingleDocuments(parser, WorkFolder.open(ScratchFolder.place()));
    }

    /**
     * What a document says, with what became of it and of all that lies in it.
     *
     * @throws IOException when the document cannot be opened, or no worker can be started
     */
    public CaseExtracted extract(Path document) throws IOException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        // Workers run in folders of their own.
        Path bytes = document.toAbsolutePath();
        String sha256 = new LocalBlob(bytes, false).sha256();
        var file = new SubmittedFile(sha256, bytes.getFileName().toString(), Files.size(bytes), UNKNOWN_TYPE);
        String caseId = CaseId.of(CaseId.ANONYMOUS, List.of(sha256));
        var text = new CaseText(
                new SubmissionEvent(
                        caseId, 1, now, new SubmissionReceived(CaseId.ANONYMOUS, List.of(file), Map.of()), 1),
                names);
        try (var parsing = new CaseParsing(caseId, parser, recognition.forCase(), texts, text, work.forCase())) {
            parsing.parse(file, bytes);
        }
        return text.finish(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public void close() {
        parser.close();
        recognition.close();
        work.close();
    }
}
