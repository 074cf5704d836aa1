package casebook.ingest.extract.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF of glyphs and lines that says nothing of tables. */
public final class UntaggedPdf implements FormWriter {

    private static final PdfRules[] RULES = {
        PdfRules.BOXES, PdfRules.STROKES, PdfRules.BARS, PdfRules.SHADES, PdfRules.OPEN_SIDES
    };

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public byte[] write(FormSpec form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.setDocumentId(1L + form.number());
            try (var paper = new PdfForm(document, RULES[form.number() % RULES.length], PdfTags.NONE)) {
                for (Part part : form.parts()) {
                    paper.draw(part);
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
