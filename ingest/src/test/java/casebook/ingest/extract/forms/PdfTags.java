package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Kind;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Is told what is about to be drawn, and may say so in the file. */
interface PdfTags {

    /** A file that does not say what its marks mean. */
    PdfTags NONE = new PdfTags() {
        @Override
        public void line(Kind kind, PDPage page, PDPageContentStream content) {}

        @Override
        public void table() {}

        @Override
        public void cell(PdfTable.Placed cell, PDPage page, PDPageContentStream content) {}

        @Override
        public void end(PDPageContentStream content) {}
    };

    void line(Kind kind, PDPage page, PDPageContentStream content) throws IOException;

    void table();

    void cell(PdfTable.Placed cell, PDPage page, PDPageContentStream content) throws IOException;

    void end(PDPageContentStream content) throws IOException;
}
