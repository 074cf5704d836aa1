package casebook.bench.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a form of some pages in Word, with a picture in it. */
final class WordWriter {

    private static final int PARAGRAPHS = 25;

    static void write(Path file, Prose prose) throws IOException {
        try (var word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText("大模型应用案例申报书");
            var table = word.createTable();
            for (Form.Row row : Form.of(prose).rows()) {
                var line = table.createRow();
                line.getCell(0).setText(row.label());
                line.addNewTableCell().setText(row.value());
            }
            for (int i = 0; i < PARAGRAPHS; i++) {
                word.createParagraph().createRun().setText(prose.paragraph(4));
            }
            word.createParagraph()
                    .createRun()
                    .addPicture(
                            Picture.png(prose.number()),
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU(300),
                            Units.toEMU(200));
            word.write(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private WordWriter() {}
}
