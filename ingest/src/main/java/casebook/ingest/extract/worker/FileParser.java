package casebook.ingest.extract.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.forms.FieldNames;
import casebook.event.FileOutcome;
import casebook.event.FormField;
import casebook.ingest.extract.ofd.OfdReader;
import casebook.ingest.extract.scan.Scans;
import casebook.ingest.extract.text.FormFields;
import casebook.ingest.extract.text.Outcome;
import casebook.ingest.extract.text.Passages;
import casebook.ingest.extract.text.TextBlocks;
import casebook.ingest.extract.text.TextBlocks.LineBreaks;
import casebook.ingest.extract.unpack.ZipEnd;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.worker.TikaSetup.Office;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;

/**
 * Parses one file with Tika into blocks, fields and an outcome; whatever the file does, it answers or dies.
 *
 * <p>Not for use by several threads at once.
 */
public final class FileParser {

    /** Beyond this a text is no document; the blob that holds it stays within reason, too. */
    private static final long MOST_TEXT = 64L * 1024 * 1024;

    private final TikaSetup tika;
    private final FormFields forms;

    /** Loads everything at once; whoever waits for a fresh worker waits for this. */
    public FileParser() {
        CompletableFuture<FormFields> labels =
                CompletableFuture.supplyAsync(() -> new FormFields(FieldNames.builtIn()));
        tika = TikaSetup.load();
        forms = labels.join();
    }

    /** Parses it; what went wrong stands in the answer. */
    public ParsedFile parse(ParseOrder order) {
        return parse(order, new Underway());
    }

    /** Parses a file that somebody may look after meanwhile. */
    ParsedFile parse(ParseOrder order, Underway underway) {
        try (var overflow = new Overflow(order)) {
            return ZipEnd.isCrowded(order.file())
                    ? ArchiveParser.parse(order, MediaType.APPLICATION_ZIP, underway::beat)
                    : parse(order, overflow, underway);
        } catch (IOException e) {
            return ParsedFile.nothing(FileOutcome.CORRUPT, e.toString());
        }
    }

    private ParsedFile parse(ParseOrder order, Overflow overflow, Underway underway) throws IOException {
        var passages = new Passages(new Passages.Limits(order.blockBytes(), MOST_TEXT, order.time()), overflow::write);
        underway.into(passages, overflow);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, order.name());
        var skipped = new SkippedParts();
        Throwable failure = null;
        MediaType type = MediaType.OCTET_STREAM;
        TextBlocks handler = null;
        try (TikaInputStream bytes = TikaInputStream.get(order.file())) {
            type = tika.detect(bytes, metadata);
            handler = new TextBlocks(passages, lineBreaks(type), forms::opensField);
            if (!isArchive(type) && !Outcome.isRecording(type.toString())) {
                PackedParts.check(order.file(), type);
                tika.parse(bytes, handler, metadata, skipped, Office.FAST);
            }
        } catch (Exception e) {
            failure = e;
        }
        if (failure == null && isArchive(type)) {
            return ArchiveParser.parse(order, type, underway::beat);
        }
        boolean parsed = handler != null && tika.hasParser(type);
        failure = finish(handler, passages, failure);
        boolean wordless = failure != null && passages.characters() == 0 && Outcome.isDamage(failure);
        if (wordless && SecondTry.isWorthwhile(type, order.file())) {
            handler = readAgain(order, passages, type, failure);
        }
        List<String> losses = Losses.of(metadata, skipped);
        var outcome = Outcome.of(new Outcome.Evidence(
                type.toString(), parsed, passages.characters() > 0, passages.stopped(), losses, failure));
        if (type.getSubtype().contains("presentationml")) {
            SlideOrder.of(order.file()).apply(passages.blocks());
        }
        List<FormField> fields = forms.read(passages.blocks(), lineBreaks(type) == LineBreaks.PAPER);
        return new ParsedFile(
                outcome.word(),
                outcome.detail(),
                type.toString(),
                Pages.of(metadata, handler == null ? 0 : handler.leaves()),
                passages.characters(),
                passages.cut(),
                passages.blocks(),
                fields,
                List.of(),
                failure == null ? scans(order, type, passages, metadata) : List.of());
    }

    /** The first failure stays: what comes now is a part. */
    private TextBlocks readAgain(ParseOrder order, Passages passages, MediaType type, Throwable failure) {
        var handler = new TextBlocks(passages, lineBreaks(type), forms::opensField);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
        try (TikaInputStream bytes = TikaInputStream.get(order.file())) {
            tika.parse(bytes, handler, metadata, new SkippedParts(), Office.PATIENT);
        } catch (Exception again) {
            failure.addSuppressed(again);
        }
        finish(handler, passages, failure);
        return handler;
    }

    private static List<Integer> scans(ParseOrder order, MediaType type, Passages passages, Metadata metadata) {
        return Scans.of(
                order.file(),
                new Scans.Counts(
                        type.getBaseType().toString(),
                        passages.characters(),
                        Scans.numbers(metadata.getIntValues(PDF.CHARACTERS_PER_PAGE)),
                        Scans.numbers(metadata.getIntValues(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE))));
    }

    private static boolean isArchive(MediaType type) {
        return Outcome.isArchive(type.getBaseType().toString());
    }

    /** What was open when the parser stopped is text all the same. */
    private static Throwable finish(TextBlocks handler, Passages passages, Throwable failure) {
        if (handler == null || failure == null || passages.stopped().isPresent()) {
            return failure;
        }
        try {
            handler.finish();
        } catch (SAXException limit) {
            failure.addSuppressed(limit);
        }
        return failure;
    }

    private static LineBreaks lineBreaks(MediaType type) {
        String name = type.toString();
        if (name.equals("application/pdf") || type.equals(OfdReader.TYPE)) {
            return LineBreaks.PAPER;
        }
        return name.contains("html") || name.contains("xml") && !name.contains("openxml")
                ? LineBreaks.SPACES
                : LineBreaks.PARAGRAPHS;
    }

    /** The file that takes the whole text; it comes into being with its first line. */
    private static final class Overflow implements Closeable, Flushable {
        private final ParseOrder order;
        private BufferedWriter file;

        Overflow(ParseOrder order) {
            this.order = order;
        }

        void write(String passage) throws IOException {
            if (file == null) {
                file = Files.newBufferedWriter(order.overflow(), UTF_8);
            }
            file.write(passage);
            file.write('\n');
        }

        @Override
        public void flush() throws IOException {
            if (file != null) {
                file.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
