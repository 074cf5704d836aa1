package casebook.ingest.extract.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import casebook.ingest.extract.forms.Part.Cell;
import casebook.ingest.extract.forms.Part.Line;
import casebook.ingest.extract.forms.Part.Table;
import java.util.List;

/** A page of the web; labels are heads of a table in some. */
public final class Html implements FormWriter {

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public byte[] write(FormSpec form) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
        page.append(plain(form.title())).append("</title></head><body>\n");
        for (Part part : form.parts()) {
            if (part instanceof Line line) {
                String element =
                        switch (line.kind()) {
                            case TITLE -> "h1";
                            case HEADING -> "h2";
                            case PARAGRAPH -> "p";
                        };
                page.append('<').append(element).append('>').append(plain(line.text()));
                page.append("</").append(element).append(">\n");
            } else if (part instanceof Table table) {
                write(table, form, page);
            }
        }
        return page.append("</body></html>\n").toString().getBytes(UTF_8);
    }

    private static void write(Table table, FormSpec form, StringBuilder page) {
        page.append("<table>\n");
        for (List<Cell> row : table.rows()) {
            page.append("<tr>\n");
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                String element = i == 0 && form.number() % 2 == 0 ? "th" : "td";
                page.append("  <").append(element);
                page.append(cell.across() > 1 ? " colspan=\"" + cell.across() + "\"" : "");
                page.append(cell.down() > 1 ? " rowspan=\"" + cell.down() + "\"" : "");
                page.append(">\n    ")
                        .append(plain(cell.text()))
                        .append("\n  </")
                        .append(element)
                        .append(">\n");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>\n    ");
    }
}
