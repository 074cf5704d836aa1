package casebook.bench.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a case as plain text and as a page of HTML. */
final class TextWriter {

    private static final int PARAGRAPHS = 20;

    static void plain(Path file, Prose prose) throws IOException {
        var text = new StringBuilder("大模型应用案例\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(prose.paragraph(4)).append('\n');
        }
        Files.writeString(file, text, Charset.forName("GB18030"));
    }

    static void page(Path file, Prose prose) throws IOException {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"><title>案例</title></head><body><table>");
        for (Form.Row row : Form.of(prose).rows()) {
            html.append("<tr><td>")
                    .append(row.label())
                    .append("</td><td>")
                    .append(row.value())
                    .append("</td></tr>");
        }
        html.append("</table>");
        for (int i = 0; i < PARAGRAPHS; i++) {
            html.append("<p>").append(prose.paragraph(4)).append("</p>");
        }
        Files.writeString(file, html.append("</body></html>"), UTF_8);
    }

    private TextWriter() {}
}
