package casebook.ingest.extract;

import casebook.contract.Topics;
import casebook.contract.forms.FieldNames;
import casebook.event.CaseExtracted;
import casebook.event.FileOutcome;
import casebook.event.Rejection;
import casebook.event.SubmissionEvent;
import casebook.event.SubmissionReceived;
import casebook.event.SubmittedFile;
import casebook.ingest.blob.BlobStore;
import casebook.ingest.blob.CaseTexts;
import casebook.ingest.blob.LocalBlob;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.text.Passages;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.publish.EventPublisher;
import casebook.process.metrics.Metric;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has every file of a case parsed and makes known what came of it. */
final class Extracting {

    /** What the blocks of one case may hold; an event has room for twice as much, fields and wrapping included. */
    static final long MOST_BYTES_OF_A_CASE = 4L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Extracting.class);

    private final BlobStore blobs;
    private final CaseTexts texts;
    private final ParserPool parser;
    private final EventPublisher events;
    private final Clock clock;
    private final FieldNames names = FieldNames.builtIn();

    Extracting(BlobStore blobs, CaseTexts texts, ParserPool parser, EventPublisher events, Clock clock) {
        this.blobs = blobs;
        this.texts = texts;
        this.parser = parser;
        this.events = events;
        this.clock = clock;
    }

    /** Extracts one revision; doing it twice writes the same facts twice, of which the first counts. */
    void extract(SubmissionEvent event) throws IOException {
        var text = new CaseText(event, names);
        Set<String> missing = new HashSet<>();
        long room = MOST_BYTES_OF_A_CASE;
        for (SubmittedFile file : ((SubmissionReceived) event.getWhat()).getFiles()) {
            LocalBlob blob;
            try {
                blob = blobs.local(file.getSha256());
            } catch (NoSuchFileException gone) {
                missing.add(file.getSha256());
                add(text, file, ParsedFile.nothing(FileOutcome.CORRUPT, "its bytes are not in the blob store"), null);
                continue;
            }
            try (blob) {
                room -= parser.parse(blob.path(), file.getName(), room, (parsed, overflow) -> {
                    String whole = parsed.cut() ? texts.keep(event.getCaseId(), overflow) : null;
                    add(text, file, parsed, whole);
                    return parsed.blocks().stream().mapToLong(Passages::cost).sum();
                });
            }
        }
        CaseExtracted extracted = text.finish(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        events.publish(Topics.EXTRACTED, event.getCaseId(), extracted);
        for (Rejection rejection : Rejections.of(extracted, missing)) {
            events.publish(Topics.REJECTED, event.getCaseId(), rejection);
        }
    }

    private static void add(CaseText text, SubmittedFile file, ParsedFile parsed, String whole) {
        text.add(file, parsed, whole);
        Metric.FILES
                .counter("outcome", parsed.outcome().name().toLowerCase(Locale.ROOT))
                .increment();
        LOG.info("{}: {} {}", file.getName(), parsed.outcome(), parsed.detail());
    }

    /** Gives a case up. */
    void giveUp(SubmissionEvent event, int deliveries) {
        events.publish(
                Topics.REJECTED,
                event.getCaseId(),
                Rejections.tooManyDeliveries(event, deliveries, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
