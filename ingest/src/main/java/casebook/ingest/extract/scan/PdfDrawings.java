package casebook.ingest.extract.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Tells whether anything is drawn on the pages of a PDF: a picture, an area, a line, a glyph. */
public final class PdfDrawings implements AutoCloseable {

    private static final Set<String> DRAWING =
            Set.of("Do", "BI", "sh", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", "\"");
    private static final int MOST_TOKENS = 20_000;

    private final PDDocument document;

    /** The drawings of this file. */
    public PdfDrawings(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    /** Whether there are any on this page, counted from 1; a page that cannot be told of may have some. */
    public boolean on(int page) {
        try {
            var content = new PDFStreamParser(document.getPage(page - 1));
            for (int i = 0; i < MOST_TOKENS; i++) {
                Object token = content.parseNextToken();
                if (token == null) {
                    return false;
                } else if (token instanceof Operator operator && DRAWING.contains(operator.getName())) {
                    return true;
                }
            }
            return true;
        } catch (IOException | RuntimeException damaged) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
