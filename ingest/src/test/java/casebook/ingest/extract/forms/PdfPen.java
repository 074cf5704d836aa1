package casebook.ingest.extract.forms;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes Chinese text into a PDF, with a font of this machine or, without one, with a font that only has a name. */
final class PdfPen {

    private final PDFont font;
    private final boolean embedded;

    private PdfPen(PDFont font, boolean embedded) {
        this.font = font;
        this.embedded = embedded;
    }

    static PdfPen of(PDDocument document) throws IOException {
        var found = ChineseFont.found();
        if (found.isPresent()) {
            return new PdfPen(PDType0Font.load(document, found.get(), true), true);
        }
        return new PdfPen(PDFontFactory.createFont(named()), false);
    }

    /** Every reader of PDF knows what these codes say; without the font itself the page cannot be drawn well. */
    private static COSDictionary named() {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        var narrow = new COSArray();
        narrow.add(COSInteger.get(1));
        narrow.add(COSInteger.get(95));
        narrow.add(COSInteger.get(500));
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        var glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setName(COSName.SUBTYPE, "CIDFontType0");
        glyphs.setName(COSName.BASE_FONT, "STSong-Light");
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setInt(COSName.DW, 1000);
        glyphs.setItem(COSName.W, narrow);
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        var descendants = new COSArray();
        descendants.add(glyphs);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Width in points. */
    float width(String text, float size) {
        if (embedded) {
            try {
                return font.getStringWidth(drawable(text)) * size / 1000;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return (float)
                text.codePoints().mapToDouble(c -> c < 0x80 ? size / 2 : size).sum();
    }

    /** Writes a line whose baseline begins at this point. */
    @SuppressWarnings("deprecation")
    void write(PDPageContentStream page, String text, float x, float y, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        if (embedded) {
            page.showText(drawable(text));
        } else {
            page.appendRawCommands("<" + HexFormat.of().formatHex(text.getBytes(UTF_16BE)) + "> Tj\n");
        }
        page.endText();
    }

    /** Fonts lack ballot boxes: a person would draw another mark. */
    private String drawable(String text) {
        var drawn = new StringBuilder();
        text.codePoints().forEach(c -> drawn.appendCodePoint(has(c) ? c : c == '☐' ? '□' : '■'));
        return drawn.toString();
    }

    private boolean has(int codePoint) {
        try {
            font.encode(Character.toString(codePoint));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    /** A text in lines no wider than this many points. */
    List<String> wrap(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n")) {
            var line = new StringBuilder();
            for (String word : paragraph.split("(?<= )|(?<=[\\u2E80-\\uFFEF])|(?=[\\u2E80-\\uFFEF])")) {
                if (!line.isEmpty() && width(line + word.stripTrailing(), size) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(word);
                breakWord(line, size, width, lines);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** A word wider than the line goes on in the next. */
    private void breakWord(StringBuilder line, float size, float width, List<String> lines) {
        while (width(line.toString().stripTrailing(), size) > width && line.length() > 1) {
            int end = line.length() - 1;
            while (end > 1 && width(line.substring(0, end), size) > width) {
                end--;
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }
}
