package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Cell;
import casebook.ingest.extract.forms.Part.Kind;
import casebook.ingest.extract.forms.Part.Line;
import casebook.ingest.extract.forms.Part.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word document; headings have a style in some, are only bold in others. */
public final class Docx implements FormWriter {

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public byte[] write(FormSpec form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (Part part : form.parts()) {
                if (part instanceof Line line) {
                    write(line, form, document);
                } else if (part instanceof Table table) {
                    write(table, form, document.createTable(table.rows().size(), 1));
                }
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(Line line, FormSpec form, XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        if (line.kind() == Kind.HEADING && form.number() % 2 == 0) {
            paragraph.setStyle("Heading1");
        }
        fill(paragraph, line.text(), line.kind() != Kind.PARAGRAPH);
    }

    /** Words are cut into runs wherever somebody once stopped typing. */
    private static void fill(XWPFParagraph paragraph, String text, boolean bold) {
        int half = text.length() / 2;
        for (String piece : half == 0 ? List.of(text) : List.of(text.substring(0, half), text.substring(half))) {
            XWPFRun run = paragraph.createRun();
            run.setText(piece);
            run.setBold(bold);
        }
    }

    private static void write(Table table, FormSpec form, XWPFTable drawn) {
        int columns = table.widths().size();
        Map<Integer, int[]> openByColumn = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow drawnRow = drawn.getRow(row);
            var cells = new ArrayList<>(table.rows().get(row));
            int written = 0;
            for (int column = 0; column < columns; ) {
                XWPFTableCell cell = written == 0 ? drawnRow.getCell(0) : drawnRow.addNewTableCell();
                written++;
                int[] open = openByColumn.get(column);
                if (open != null && open[0] > 0) {
                    open[0]--;
                    span(cell, open[1]);
                    cell.getCTTc().getTcPr().addNewVMerge();
                    column += open[1];
                    continue;
                }
                Cell next = cells.remove(0);
                span(cell, next.across());
                if (next.down() > 1) {
                    cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                }
                openByColumn.put(column, new int[] {next.down() - 1, next.across()});
                fill(next.text(), form, cell);
                column += next.across();
            }
        }
    }

    private static void span(XWPFTableCell cell, int across) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (across > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(across));
        }
    }

    private static void fill(String text, FormSpec form, XWPFTableCell cell) {
        String[] lines = text.split("\n");
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && form.number() % 3 == 0) {
                paragraph.getRuns().get(paragraph.getRuns().size() - 1).addBreak();
            } else if (i > 0) {
                paragraph = cell.addParagraph();
            }
            fill(paragraph, lines[i], false);
        }
    }
}
