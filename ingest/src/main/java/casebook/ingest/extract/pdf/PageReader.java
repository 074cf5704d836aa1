package casebook.ingest.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the pages of a document one by one: the text as PDFBox strips it, the tables cell by cell. */
final class PageReader extends PDFTextStripper {

    private final Rules rules = new Rules();
    private final Path path = new Path(rules, () -> getGraphicsState().getCurrentTransformationMatrix());
    private final Marks marks = new Marks();
    private final Tags tags;
    private final TypedFields typed;
    private final List<PageItem> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Typed> typedOnPage = List.of();
    private int characters;
    private int unmapped;

    PageReader(Tags tags, TypedFields typed) throws IOException {
        this.tags = tags;
        this.typed = typed;
        PathOperators.teach(this, path);
        // Pages are handed over one by one; nobody counts them here.
        setStartPage(0);
        output = Writer.nullWriter();
    }

    /** What a page says. */
    PageText read(PDPage page) throws IOException {
        rules.clear();
        path.startPage(Paper.of(page));
        typedOnPage = typed.of(page);
        marks.startPage(tags.of(page.getCOSObject()));
        items.clear();
        text.setLength(0);
        characters = 0;
        unmapped = 0;
        processPage(page);
        return new PageText(List.copyOf(items), characters, unmapped);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        super.showGlyph(matrix, font, code, displacement);
        String unicode = font.toUnicode(code);
        unmapped += unicode == null || unicode.isEmpty() ? 1 : 0;
        characters++;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marks.begin(properties);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        marks.end();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        super.processTextPosition(glyph);
        marks.show(glyph);
    }

    @Override
    protected void writePage() throws IOException {
        List<Grid> grids = Grids.of(rules.across(), rules.down());
        if (grids.isEmpty() && marks.isEmpty()) {
            super.writePage();
            endOfText();
            return;
        }
        var tables = new PageTables(grids, marks);
        List<List<TextPosition>> articles = List.copyOf(charactersByArticle);
        articles.forEach(article -> article.forEach(tables::put));
        enterTyped(tables);
        tables.settle();
        var written = new ArrayList<PageTable>();
        for (List<TextPosition> article : articles) {
            writeAround(article, tables, written);
        }
        charactersByArticle.clear();
    }

    /** What was typed into the fields of the page stands in the cells they lie over. */
    private void enterTyped(PageTables tables) {
        for (Typed typed : typedOnPage) {
            tables.enter(typed.x(), typed.y(), typed.text());
        }
    }

    /** A table stands where the first of its glyphs does. */
    private void writeAround(List<TextPosition> article, PageTables tables, List<PageTable> written)
            throws IOException {
        var around = new ArrayList<TextPosition>();
        COSDictionary open = null;
        for (TextPosition glyph : article) {
            PageTable table = tables.of(glyph);
            COSDictionary heading = table == null ? heading(glyph) : null;
            if (heading != open) {
                writeLines(around, open);
                open = heading;
            }
            if (table == null) {
                around.add(glyph);
            } else if (!written.contains(table)) {
                writeLines(around, open);
                written.add(table);
                items.addAll(table.rows());
            }
        }
        writeLines(around, open);
    }

    private COSDictionary heading(TextPosition glyph) {
        Tags.Owner owner = marks.owner(glyph);
        return owner == null ? null : owner.heading();
    }

    private void writeLines(List<TextPosition> glyphs, COSDictionary heading) throws IOException {
        if (heading != null && !glyphs.isEmpty()) {
            items.add(new PageItem.Heading(
                    CellText.of(glyphs, Float.NaN, Float.NaN).replace('\n', ' ')));
            glyphs.clear();
        }
        writeLines(glyphs);
    }

    private void writeLines(List<TextPosition> glyphs) throws IOException {
        if (!glyphs.isEmpty()) {
            charactersByArticle.clear();
            charactersByArticle.add(new ArrayList<>(glyphs));
            super.writePage();
            endOfText();
            glyphs.clear();
        }
    }

    private void endOfText() {
        if (!text.toString().isBlank()) {
            items.add(new PageItem.Text(text.toString()));
        }
        text.setLength(0);
    }

    @Override
    protected void writeString(String written) {
        text.append(written);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        text.append('\n');
    }

    @Override
    protected void writeParagraphEnd() {
        text.append('\n');
    }
}
