package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Cell;
import casebook.ingest.extract.forms.Part.Line;
import casebook.ingest.extract.forms.Part.Table;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;

/** A presentation: what stands between tables is in text boxes, a table has a slide of its own. */
public final class Pptx implements FormWriter {

    @Override
    public String ending() {
        return "pptx";
    }

    @Override
    public byte[] write(FormSpec form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            XSLFSlide slide = show.createSlide();
            int y = 20;
            for (Part part : form.parts()) {
                if (part instanceof Line line) {
                    var box = slide.createTextBox();
                    box.setAnchor(new Rectangle(20, y, 600, 30));
                    box.setText(line.text());
                    y += 32;
                } else if (part instanceof Table table) {
                    slide = show.createSlide();
                    y = 20;
                    write(table, slide);
                }
            }
            show.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, XSLFSlide slide) {
        int columns = table.widths().size();
        XSLFTable drawn = slide.createTable(table.rows().size(), columns);
        drawn.setAnchor(new Rectangle(20, 60, 660, 400));
        var taken = new boolean[table.rows().size()][columns];
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                drawn.getCell(row, column).setText(cell.text());
                if (cell.across() > 1 || cell.down() > 1) {
                    drawn.mergeCells(row, row + cell.down() - 1, column, column + cell.across() - 1);
                }
                for (int r = row; r < row + cell.down(); r++) {
                    for (int c = column; c < column + cell.across(); c++) {
                        taken[r][c] = true;
                    }
                }
            }
        }
    }
}
