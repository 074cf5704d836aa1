package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws a form on the pages of a PDF, from top to bottom. */
final class PdfForm implements AutoCloseable {

    static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float SIZE = 10.5f;

    /** A row, or so many lines of one that goes on overleaf. */
    private record Strip(int row, float top, float bottom, int firstLine, int endLine) {}

    private final PDDocument document;
    private final PdfPen pen;
    private final PdfRules rules;
    private final PdfTags tags;
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    PdfForm(PDDocument document, PdfRules rules, PdfTags tags) throws IOException {
        this.document = document;
        this.pen = PdfPen.of(document);
        this.rules = rules;
        this.tags = tags;
        turn();
    }

    void draw(Part part) throws IOException {
        if (part instanceof Part.Line line) {
            drawLine(line);
        } else if (part instanceof Part.Table table) {
            tags.table();
            drawTable(new PdfTable(table, pen, SIZE, MARGIN, WIDTH));
            y -= SIZE;
        }
    }

    private void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setLineWidth(0.7f);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void drawLine(Part.Line line) throws IOException {
        float size = line.kind() == Kind.TITLE ? 18 : line.kind() == Kind.HEADING ? 14 : SIZE;
        List<String> lines = pen.wrap(line.text(), size, WIDTH);
        float lead = size * 1.6f;
        boolean open = false;
        for (String text : lines) {
            if (y - lead < MARGIN) {
                if (open) {
                    tags.end(content);
                    open = false;
                }
                turn();
            }
            if (!open) {
                tags.line(line.kind(), page, content);
                open = true;
            }
            y -= lead;
            float x = line.kind() == Kind.TITLE ? MARGIN + (WIDTH - pen.width(text, size)) / 2 : MARGIN;
            pen.write(content, text, x, y, size);
        }
        if (open) {
            tags.end(content);
        }
        y -= size * 0.4f;
    }

    private void drawTable(PdfTable table) throws IOException {
        var strips = new ArrayList<Strip>();
        for (int row = 0; row < table.rows(); row++) {
            int first = 0;
            int lines = lines(table, row);
            while (y - (table.rowHeight(row) - first * table.leading()) < MARGIN) {
                int fit = (int) ((y - MARGIN - 2 * PdfTable.PAD) / table.leading());
                if (fit >= 2 && fit < lines - first) {
                    float bottom = y - table.height(fit);
                    strips.add(new Strip(row, y, bottom, first, first + fit));
                    first += fit;
                }
                paint(table, strips);
                turn();
            }
            float bottom = y - (table.rowHeight(row) - first * table.leading());
            strips.add(new Strip(row, y, bottom, first, Integer.MAX_VALUE));
            y = bottom;
        }
        paint(table, strips);
    }

    private static int lines(PdfTable table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row && cell.cell().down() == 1)
                .mapToInt(cell -> cell.lines().size())
                .max()
                .orElse(0);
    }

    private void paint(PdfTable table, List<Strip> strips) throws IOException {
        for (PdfTable.Placed cell : table.cells()) {
            List<Strip> own =
                    strips.stream().filter(strip -> cell.covers(strip.row)).toList();
            if (!own.isEmpty()) {
                float top = own.get(0).top;
                float bottom = own.get(own.size() - 1).bottom;
                rules.draw(content, cell.left(), bottom, cell.right(), top);
                Strip first = own.get(0);
                boolean merged = cell.cell().down() > 1;
                int from = merged ? 0 : Math.min(first.firstLine, cell.lines().size());
                int to = merged
                        ? cell.lines().size()
                        : Math.min(first.endLine, cell.lines().size());
                if (!merged || first.row == cell.row()) {
                    write(cell, cell.lines().subList(from, to), top, bottom, table.leading());
                }
            }
        }
        strips.clear();
    }

    private void write(PdfTable.Placed cell, List<String> lines, float top, float bottom, float lead)
            throws IOException {
        tags.cell(cell, page, content);
        float high = lines.size() * lead;
        float baseline = top - (top - bottom - high) / 2 - lead * 0.78f;
        for (String line : lines) {
            pen.write(content, line, cell.left() + PdfTable.PAD, baseline, SIZE);
            baseline -= lead;
        }
        tags.end(content);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
