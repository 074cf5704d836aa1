package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** A PDF that says what its marks mean, with lines around its cells or without. */
public final class TaggedPdf implements FormWriter {

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public byte[] write(FormSpec form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.setDocumentId(1L + form.number());
            PdfRules rules = form.number() % 3 == 0 ? PdfRules.BARS : PdfRules.NONE;
            try (var paper = new PdfForm(document, rules, new Tags(document, form.number() % 2 == 0))) {
                for (Part part : form.parts()) {
                    paper.draw(part);
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static final class Tags implements PdfTags {
        private final PDStructureElement root;
        private final boolean paragraphsInCells;
        private final Map<PDPage, Integer> marks = new HashMap<>();
        private PDStructureElement table;
        private final Map<Integer, PDStructureElement> rows = new HashMap<>();
        private final Map<PdfTable.Placed, PDStructureElement> cells = new HashMap<>();

        Tags(PDDocument document, boolean paragraphsInCells) {
            this.paragraphsInCells = paragraphsInCells;
            var info = new PDMarkInfo();
            info.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(info);
            var tree = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(tree);
            root = new PDStructureElement("Document", tree);
            tree.appendKid(root);
        }

        @Override
        public void line(Kind kind, PDPage page, PDPageContentStream content) throws IOException {
            String role =
                    switch (kind) {
                        case TITLE -> "H1";
                        case HEADING -> "H2";
                        case PARAGRAPH -> "P";
                    };
            mark(child(root, role), page, content);
        }

        @Override
        public void table() {
            table = child(root, "Table");
            rows.clear();
            cells.clear();
        }

        @Override
        public void cell(PdfTable.Placed cell, PDPage page, PDPageContentStream content) throws IOException {
            PDStructureElement row = rows.computeIfAbsent(cell.row(), number -> child(table, "TR"));
            PDStructureElement own = cells.computeIfAbsent(cell, placed -> cell(row, placed));
            mark(own, page, content);
        }

        private PDStructureElement cell(PDStructureElement row, PdfTable.Placed placed) {
            PDStructureElement cell = child(row, "TD");
            if (placed.cell().across() > 1 || placed.cell().down() > 1) {
                var attributes = new COSDictionary();
                attributes.setItem(COSName.O, COSName.getPDFName("Table"));
                attributes.setInt(COSName.getPDFName("ColSpan"), placed.cell().across());
                attributes.setInt(COSName.getPDFName("RowSpan"), placed.cell().down());
                cell.getCOSObject().setItem(COSName.A, attributes);
            }
            return paragraphsInCells ? child(cell, "P") : cell;
        }

        private static PDStructureElement child(PDStructureElement parent, String role) {
            var child = new PDStructureElement(role, parent);
            parent.appendKid(child);
            return child;
        }

        private void mark(PDStructureElement element, PDPage page, PDPageContentStream content) throws IOException {
            int mark = marks.merge(page, 0, (before, none) -> before + 1);
            var properties = new COSDictionary();
            properties.setInt(COSName.MCID, mark);
            content.beginMarkedContent(
                    COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
            var reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, mark);
            var kids = element.getCOSObject().getDictionaryObject(COSName.K);
            var list = kids instanceof COSArray array ? array : new COSArray();
            list.add(reference);
            element.getCOSObject().setItem(COSName.K, list);
        }

        @Override
        public void end(PDPageContentStream content) throws IOException {
            content.endMarkedContent();
        }
    }
}
