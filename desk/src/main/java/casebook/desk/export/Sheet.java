package casebook.desk.export;

import casebook.desk.wording.Escaped;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A sheet of a workbook, written row by row. Every cell is a text: nothing in it is ever worked out. */
final class Sheet {

    /** What a cell holds at most. */
    private static final int LONGEST = 32_767;

    private static final int TEXT = 1;
    private static final int HEAD = 2;

    private final Writer out;
    private int rows;

    Sheet(Writer out, String declaration, String namespace, List<Integer> widths) throws IOException {
        this.out = out;
        // The head stays in sight.
        out.write(declaration + "<worksheet xmlns=\"" + namespace + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                + "</sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            out.write("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, widths.get(i)));
        }
        out.write("</cols><sheetData>");
    }

    void head(List<String> cells) throws IOException {
        row(cells, HEAD);
    }

    void row(List<String> cells) throws IOException {
        row(cells, TEXT);
    }

    private void row(List<String> cells, int style) throws IOException {
        out.write("<row r=\"" + ++rows + "\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                out.write("<c r=\"" + column(i) + rows + "\" s=\"" + style
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text(cells.get(i)) + "</t></is></c>");
            }
        }
        out.write("</row>\n");
    }

    void end() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private static String text(String value) {
        String cut = value;
        if (value.length() > LONGEST) {
            int end = Character.isHighSurrogate(value.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
            cut = value.substring(0, end) + "…";
        }
        // A reader would take _x0041_ for an A.
        return Escaped.xml(cut.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    /** A, B, … Z, AA, AB, … */
    private static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }
}
