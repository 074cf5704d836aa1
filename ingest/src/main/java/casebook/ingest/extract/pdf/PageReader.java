package casebook.ingest.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<PageItem> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;
    private int unmapped;

    PageReader() throws IOException {
        PathOperators.teach(this, path);
        // Pages are handed over one by one; nobody counts them here.
        setStartPage(0);
        output = Writer.nullWriter();
    }

    /** What a page says. */
    PageText read(PDPage page) throws IOException {
        rules.clear();
        path.startPage(Paper.of(page));
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
    protected void writePage() throws IOException {
        List<Grid> grids = Grids.of(rules.across(), rules.down());
        if (grids.isEmpty()) {
            super.writePage();
            endOfText();
            return;
        }
        var tables = new LinkedHashMap<Grid, PageTable>();
        grids.forEach(grid -> tables.put(grid, new PageTable(grid.cells(), grid.rows())));
        List<List<TextPosition>> articles = List.copyOf(charactersByArticle);
        articles.forEach(article -> article.forEach(glyph -> put(glyph, tables)));
        tables.values().removeIf(table -> !table.isOne());
        var written = new ArrayList<PageTable>();
        for (List<TextPosition> article : articles) {
            writeAround(article, tables, written);
        }
        charactersByArticle.clear();
    }

    private static void put(TextPosition glyph, Map<Grid, PageTable> tables) {
        for (Map.Entry<Grid, PageTable> table : tables.entrySet()) {
            Grid.Cell cell = cell(glyph, table.getKey());
            if (cell != null) {
                table.getValue().put(cell, glyph);
                return;
            }
        }
    }

    private static Grid.Cell cell(TextPosition glyph, Grid grid) {
        return grid.at(glyph.getX() + glyph.getWidth() / 2, glyph.getY() - glyph.getFontSizeInPt() * 0.3f);
    }

    /** A table stands where the first of its glyphs does. */
    private void writeAround(List<TextPosition> article, Map<Grid, PageTable> tables, List<PageTable> written)
            throws IOException {
        var around = new ArrayList<TextPosition>();
        for (TextPosition glyph : article) {
            PageTable table = tables.entrySet().stream()
                    .filter(entry -> cell(glyph, entry.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            if (table == null) {
                around.add(glyph);
            } else if (!written.contains(table)) {
                writeLines(around);
                written.add(table);
                items.addAll(table.rows());
            }
        }
        writeLines(around);
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
