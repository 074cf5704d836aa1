package casebook.cli.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.contract.CaseId;
import casebook.contract.Sha256;
import casebook.contract.TrustedEvents;
import casebook.contract.forms.FieldNames;
import casebook.event.Block;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.FormField;
import casebook.ingest.extract.text.FormFields;
import casebook.ingest.extract.text.Language;
import casebook.ingest.extract.text.Passages;
import casebook.ingest.extract.text.TextBlocks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Makes of a row the case that extraction would make of a text file that says the same under the same title.
 *
 * <p>For one thread at a time. The title is a block of its own kind, the lines of the text are read as those of a text file are: numbered
 * lines as headings or items, lines of {@code label：value} as form fields.
 */
public final class RowCase {

    static {
        TrustedEvents.trust();
    }

    private static final String TYPE = "text/plain";

    /** A row is in memory already, so nothing of it has to be cut. */
    private static final Passages.Limits WHOLE =
            new Passages.Limits(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofDays(1));

    private final FormFields forms = new FormFields(FieldNames.builtIn());

    /** The case; its one file is named after the row's id. */
    public CaseExtracted of(TextRow row) {
        List<Block> blocks = blocks(row);
        byte[] bytes = (row.title() + "\n" + row.text()).getBytes(UTF_8);
        String sha256 = Sha256.hex(bytes);
        ExtractedFile file = ExtractedFile.newBuilder()
                .setSha256(sha256)
                .setName(row.id().orElse("row") + ".txt")
                .setBytes(bytes.length)
                .setMediaType(TYPE)
                .setOutcome(FileOutcome.OK)
                .setCharacters(blocks.stream()
                        .mapToLong(block -> block.getText().length())
                        .sum())
                .setBlocks(blocks)
                .build();
        return CaseExtracted.newBuilder()
                .setCaseId(CaseId.of(CaseId.ANONYMOUS, List.of(sha256)))
                .setRevision(1)
                .setExtraction(1)
                .setSubmitter(CaseId.ANONYMOUS)
                .setReceivedAt(Instant.EPOCH)
                .setExtractedAt(Instant.EPOCH)
                .setFiles(List.of(file))
                .setFields(forms.read(blocks, false).stream()
                        .map(field ->
                                FormField.newBuilder(field).setFile(sha256).build())
                        .toList())
                .setLanguage(Language.of(blocks.stream().map(Block::getText)))
                .build();
    }

    private List<Block> blocks(TextRow row) {
        var passages = new Passages(WHOLE, passage -> {});
        var reader = new TextBlocks(passages, TextBlocks.LineBreaks.PARAGRAPHS, forms::opensField);
        try {
            read(reader, "h1", "title", row.title());
            read(reader, "p", "", row.text());
            reader.endDocument();
        } catch (SAXException limit) {
            throw new IllegalStateException("a row has no limits", limit);
        }
        return passages.blocks();
    }

    private static void read(TextBlocks reader, String element, String style, String text) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", "class", "class", "CDATA", style);
        reader.startElement("", element, element, attributes);
        reader.characters(text.toCharArray(), 0, text.length());
        reader.endElement("", element, element);
    }
}
