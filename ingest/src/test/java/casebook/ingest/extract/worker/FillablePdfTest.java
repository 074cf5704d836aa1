package casebook.ingest.extract.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that is filled in on a screen: what was typed lies over the page and not in it. */
class FillablePdfTest {

    @TempDir
    Path folder;

    @Test
    void what_was_typed_stands_beside_its_label() throws Exception {
        Path file = folder.resolve("form.pdf");
        write(file);

        ParsedFile parsed = new FileParser()
                .parse(new ParseOrder(file, "form.pdf", 1_000_000, Duration.ofMinutes(1), folder.resolve("overflow")));

        List<String> fields = parsed.fields().stream()
                .map(field -> field.getName() + "=" + field.getValue())
                .toList();
        assertTrue(fields.containsAll(List.of("case_title=Night Desk", "organisation=Some Bank")), fields.toString());
        assertEquals(1, parsed.fields().get(0).getPage());
    }

    private static void write(Path file) throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = new PDType1Font(FontName.HELVETICA);
            var form = new PDAcroForm(document);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), font);
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 10 Tf 0 g");
            document.getDocumentCatalog().setAcroForm(form);
            try (var content = new PDPageContentStream(document, page)) {
                row("Case title", "Night Desk", 700, font, content, page, form);
                row("Applicant", "Some Bank", 670, font, content, page, form);
            }
            document.save(file.toFile());
        }
    }

    private static void row(
            String label,
            String typed,
            float y,
            PDType1Font font,
            PDPageContentStream content,
            PDPage page,
            PDAcroForm form)
            throws Exception {
        content.addRect(50, y, 150, 30);
        content.addRect(200, y, 300, 30);
        content.stroke();
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(55, y + 10);
        content.showText(label);
        content.endText();
        var field = new PDTextField(form);
        field.setPartialName("Text" + (int) y);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(205, y + 5, 290, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        field.setValue(typed);
    }
}
