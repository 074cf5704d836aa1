package casebook.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Small files of the kinds that offices send. */
public final class Fixtures {

    /** A form as rows of label and value. */
    public static final String[][] FORM = {
        {"案例名称", "信贷助手"},
        {"申报单位", "某某银行股份有限公司"},
        {"所属行业", "金融"}
    };

    private interface Writer {
        void to(OutputStream out) throws Exception;
    }

    /** A DOCX with a title, a form and a chapter whose heading is bold and no more. */
    public static byte[] docx() {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("大模型应用案例申报书");
                table(document, FORM);
                XWPFParagraph heading = document.createParagraph();
                heading.createRun().setText("项目由来");
                heading.getRuns().get(0).setBold(true);
                document.createParagraph().createRun().setText("本案例以大模型为基座，准确率提升3.2个百分点。");
                document.write(out);
            }
        });
    }

    private static void table(XWPFDocument document, String[][] cells) {
        XWPFTable table = document.createTable(cells.length, cells[0].length);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                table.getRow(row).getCell(column).setText(cells[row][column]);
            }
        }
    }

    /** A presentation of so many slides that their relationship ids do not sort as numbers. */
    public static byte[] pptx(int slides) {
        return bytes(out -> {
            try (var show = new XMLSlideShow()) {
                for (int i = 1; i <= slides; i++) {
                    XSLFSlide slide = show.createSlide();
                    slide.createTextBox().setText("第" + i + "页的标题");
                }
                show.write(out);
            }
        });
    }

    /** A workbook with the form in its first sheet and a figure in its second. */
    public static byte[] xlsx() {
        return bytes(out -> {
            try (var book = new XSSFWorkbook()) {
                var sheet = book.createSheet("申报表");
                for (int row = 0; row < FORM.length; row++) {
                    var line = sheet.createRow(row);
                    line.createCell(0).setCellValue(FORM[row][0]);
                    line.createCell(1).setCellValue(FORM[row][1]);
                }
                book.createSheet("附表").createRow(0).createCell(0).setCellValue("合计");
                book.write(out);
            }
        });
    }

    /** A PDF with these lines on each page. */
    public static byte[] pdf(List<List<String>> pages) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                write(pages, document);
                document.save(out);
            }
        });
    }

    /** A PDF that opens with a password only. */
    public static byte[] lockedPdf() {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                write(List.of(List.of("secret")), document);
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
                document.save(out);
            }
        });
    }

    private static void write(List<List<String>> pages, PDDocument document) throws IOException {
        for (List<String> lines : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 750);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -16);
                }
                content.endText();
            }
        }
    }

    /** A DOCX that opens with a password only. */
    public static byte[] lockedDocx() {
        return bytes(out -> {
            try (var system = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("reader");
                try (OutputStream inner = encryptor.getDataStream(system)) {
                    inner.write(docx());
                }
                system.writeFilesystem(out);
            }
        });
    }

    /** An archive with one file in it. */
    public static byte[] zip(String name, byte[] content) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        });
    }

    /** A text as Chinese offices still write it. */
    public static byte[] gb18030(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    private static byte[] bytes(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private Fixtures() {}
}
