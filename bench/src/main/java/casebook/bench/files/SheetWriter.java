package casebook.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook: a form on one sheet, figures on another. */
final class SheetWriter {

    private static final int ROWS = 200;
    private static final int COLUMNS = 6;

    static void write(Path file, Prose prose) throws IOException {
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var form = book.createSheet("申报表");
            for (Form.Row row : Form.of(prose).rows()) {
                var line = form.createRow(form.getPhysicalNumberOfRows());
                line.createCell(0).setCellValue(row.label());
                line.createCell(1).setCellValue(row.value());
            }
            var figures = book.createSheet("数据");
            for (int i = 0; i < ROWS; i++) {
                var line = figures.createRow(i);
                line.createCell(0).setCellValue(prose.heading());
                for (int column = 1; column < COLUMNS; column++) {
                    line.createCell(column).setCellValue(prose.number());
                }
            }
            book.write(out);
        }
    }

    private SheetWriter() {}
}
