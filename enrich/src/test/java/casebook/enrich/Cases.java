package casebook.enrich;

import casebook.contract.Topics;
import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.CaseExtracted;
import casebook.event.ExtractedFile;
import casebook.event.FileOutcome;
import casebook.event.FormField;
import java.util.ArrayList;
import java.util.List;

/** Builds a case of one file, block by block and field by field. */
public final class Cases {

    /** The hash of the only file. */
    public static final String FILE = "f".repeat(64);

    // Avro reads defaults of records only where the contract has been loaded.
    static {
        Topics.all();
    }

    private final String fileName;
    private final List<Block> blocks = new ArrayList<>();
    private final List<FormField> fields = new ArrayList<>();

    private Cases(String fileName) {
        this.fileName = fileName;
    }

    /** A case whose file has this name and nothing in it yet. */
    public static Cases file(String fileName) {
        return new Cases(fileName);
    }

    /** A case with a title and paragraphs. */
    public static CaseExtracted of(String title, String... paragraphs) {
        Cases builder = file("案例.docx").with(BlockKind.TITLE, title);
        for (String paragraph : paragraphs) {
            builder.with(BlockKind.PARAGRAPH, paragraph);
        }
        return builder.build();
    }

    public Cases with(BlockKind kind, String text) {
        blocks.add(Block.newBuilder().setKind(kind).setText(text).setPage(1).build());
        return this;
    }

    public Cases paragraph(String text) {
        return with(BlockKind.PARAGRAPH, text);
    }

    public Cases heading(String text) {
        return with(BlockKind.HEADING, text);
    }

    public Cases row(String... cells) {
        blocks.add(new Block(BlockKind.TABLE_ROW, String.join(" | ", cells), 1, List.of(cells)));
        return this;
    }

    public Cases field(String name, String label, String value) {
        fields.add(new FormField(name, label, value, FILE, 1));
        return this;
    }

    /** A field declared with the upload. */
    public Cases declared(String name, String value) {
        fields.add(0, new FormField(name, name, value, "", null));
        return this;
    }

    public CaseExtracted build() {
        var file = ExtractedFile.newBuilder()
                .setSha256(FILE)
                .setName(fileName)
                .setBytes(1)
                .setMediaType("text/plain")
                .setOutcome(FileOutcome.OK)
                .setBlocks(blocks)
                .build();
        return CaseExtracted.newBuilder()
                .setCaseId("case")
                .setRevision(1)
                .setExtraction(1)
                .setSubmitter("anonymous")
                .setReceivedAt(Events.NOON)
                .setExtractedAt(Events.NOON)
                .setFiles(List.of(file))
                .setFields(fields)
                .build();
    }
}
