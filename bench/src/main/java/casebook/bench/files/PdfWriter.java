package casebook.bench.files;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes some pages of text as PDF. */
final class PdfWriter {

    private static final int PAGES = 4;
    private static final int LINES = 45;

    static void write(Path file, Prose prose) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < PAGES; i++) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var out = new PDPageContentStream(pdf, page)) {
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    out.setLeading(16);
                    out.newLineAtOffset(50, 790);
                    for (int line = 0; line < LINES; line++) {
                        out.showText(prose.englishLine());
                        out.newLine();
                    }
                    out.endText();
                }
            }
            pdf.save(file.toFile());
        }
    }

    private PdfWriter() {}
}
