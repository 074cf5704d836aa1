package casebook.desk.export;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** A sheet of a workbook, written row by row. Every cell is a text: nothing in it is ever worked out. */
final class TextSheet {

    /** What a cell holds at most. */
    private static final int LONGEST = 32_767;

    /** In 1/256 of a character. */
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final CellStyle text;
    private int rows;

    /**
     * A sheet with its head, which stays in sight.
     *
     * @param widths of its columns, in characters
     */
    TextSheet(Workbook workbook, String name, List<String> head, List<Integer> widths) {
        sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle heading = text(workbook);
        heading.setFont(bold);
        text = text(workbook);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        row(head, heading);
    }

    private static CellStyle text(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    void row(List<String> cells) {
        row(cells, text);
    }

    private void row(List<String> cells, CellStyle style) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellStyle(style);
                cell.setCellValue(written(cells.get(i)));
            }
        }
    }

    /** As much as a cell holds; a reader would take _x0041_ for an A. */
    private static String written(String value) {
        String escaped = value.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = Character.isHighSurrogate(escaped.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return escaped.substring(0, end) + "…";
    }
}
