package casebook.ingest.extract;

import casebook.contract.Topics;
import casebook.contract.forms.FieldNames;
import casebook.event.CaseExtracted;
import casebook.event.Rejection;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.LocalBlob;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.recognise.Recognition;
import casebook.ingest.publish.EventPublisher;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Has every file of a case parsed and makes known what came of it. */
final class Extracting {

    private final BlobStore blobs;
    private final CaseTexts texts;
    private final ParserPool parser;
    private final Recognition recognition;
    private final EventPublisher events;
    private final WorkFolder work;
    private final Clock clock;
    private final FieldNames names = FieldNames.builtIn();

    Extracting(
            BlobStore blobs,
            CaseTexts texts,
            ParserPool parser,
            Recognition recognition,
            EventPublisher events,
            WorkFolder work,
            Clock clock) {
        this.blobs = blobs;
        this.texts = texts;
        this.parser = parser;
        this.recognition = recognition;
        this.events = events;
        this.work = work;
        this.clock = clock;
    }

    /** Extracts one revision; doing it twice under one number writes the same facts twice, of which the first counts. */
    void extract(SubmissionEvent event) throws IOException {
        var text = new CaseText(event, names);
        Set<String> missing = new HashSet<>();
        try (var parsing =
                new CaseParsing(event.getCaseId(), parser, recognition.forCase(), texts, text, work.forCase())) {
            for (SubmittedFile file : ((SubmissionReceived) event.getWhat()).getFiles()) {
                LocalBlob blob;
                try {
                    blob = blobs.local(file.getSha256());
                } catch (NoSuchFileException gone) {
                    missing.add(file.getSha256());
                    parsing.missing(file);
                    continue;
                }
                try (blob) {
                    parsing.parse(file, blob.path());
                }
            }
        }
        CaseExtracted extracted = text.finish(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        events.publish(Topics.EXTRACTED, event.getCaseId(), extracted);
        for (Rejection rejection : Rejections.of(extracted, missing)) {
            events.publish(Topics.REJECTED, event.getCaseId(), rejection);
        }
    }

    /** Gives a case up. */
    void giveUp(SubmissionEvent event, int deliveries) {
        events.publish(
                Topics.REJECTED,
                event.getCaseId(),
                Rejections.tooManyDeliveries(event, deliveries, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
