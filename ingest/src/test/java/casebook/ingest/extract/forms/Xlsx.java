package casebook.ingest.extract.forms;

import casebook.ingest.extract.forms.Part.Cell;
import casebook.ingest.extract.forms.Part.Line;
import casebook.ingest.extract.forms.Part.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with the form in one sheet, in some after a sheet that explains it. */
public final class Xlsx implements FormWriter {

    private static final int WIDEST = 6;

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public byte[] write(FormSpec form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            if (form.number() % 4 == 0) {
                XSSFSheet notes = book.createSheet(form.english() ? "Notes" : "填报说明");
                notes.createRow(0).createCell(0).setCellValue(form.english() ? "Fill in the next sheet." : "请填写下一张表。");
            }
            XSSFSheet sheet = book.createSheet(form.english() ? "Form" : "申报表");
            int next = 0;
            for (Part part : form.parts()) {
                if (part instanceof Line line) {
                    sheet.createRow(next).createCell(0).setCellValue(line.text());
                    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDEST - 1));
                    next++;
                } else if (part instanceof Table table) {
                    next = write(table, sheet, next);
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static int write(Table table, XSSFSheet sheet, int from) {
        int columns = table.widths().size();
        var taken = new boolean[table.rows().size()][columns];
        for (int row = 0; row < table.rows().size(); row++) {
            Row drawn = sheet.createRow(from + row);
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                while (taken[row][column]) {
                    column++;
                }
                drawn.createCell(column).setCellValue(cell.text());
                if (cell.across() > 1 || cell.down() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            from + row, from + row + cell.down() - 1, column, column + cell.across() - 1));
                }
                for (int r = row; r < row + cell.down(); r++) {
                    for (int c = column; c < column + cell.across(); c++) {
                        taken[r][c] = true;
                    }
                }
            }
        }
        return from + table.rows().size() + 1;
    }
}
