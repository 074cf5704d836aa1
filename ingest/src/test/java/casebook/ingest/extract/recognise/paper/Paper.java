package casebook.ingest.extract.recognise.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A sheet of A4 that is written upon. */
public final class Paper {

    private static final double INCHES_WIDE = 8.27;
    private static final double INCHES_HIGH = 11.69;
    private static final double MARGIN_INCHES = 0.9;
    private static final String NOT_FIRST = "，。；：！？、）”》%";

    /** One cell of a form: what stands in it, and its columns of the grid. */
    public record Cell(String text, int columns) {}

    private final BufferedImage image;
    private final Graphics2D pen;
    private final Font font;
    private final double dotsPerInch;
    private final List<String> lines = new ArrayList<>();
    private double y;

    /** A blank sheet at this resolution. */
    public Paper(Font font, double points, double dotsPerInch) {
        this.dotsPerInch = dotsPerInch;
        this.font = font.deriveFont((float) (points * dotsPerInch / 72));
        image = new BufferedImage(
                (int) (INCHES_WIDE * dotsPerInch), (int) (INCHES_HIGH * dotsPerInch), BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(20, 20, 20));
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        y = margin();
    }

    /** The picture. */
    public BufferedImage image() {
        return image;
    }

    /** What stands on it, line by line. */
    public List<String> lines() {
        return lines;
    }

    private double margin() {
        return MARGIN_INCHES * dotsPerInch;
    }

    private boolean full(double more) {
        return y + more > image.getHeight() - margin();
    }

    /** A title in the middle of the sheet. */
    public Paper title(String text) {
        Font big = font.deriveFont(font.getSize2D() * 1.5f);
        double width = big.getStringBounds(text, context()).getWidth();
        y += big.getSize2D() * 1.2;
        pen.setFont(big);
        pen.drawString(text, (float) ((image.getWidth() - width) / 2), (float) y);
        y += big.getSize2D() * 0.8;
        lines.add(text);
        return this;
    }

    /** Paragraphs, as many as fit. */
    public Paper write(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            boolean indented = paragraph.length() > 20;
            write(paragraph, margin(), image.getWidth() - 2 * margin(), indented);
        }
        return this;
    }

    /** Two columns of paragraphs. */
    public Paper columns(List<String> left, List<String> right) {
        double top = y;
        double gap = margin() / 2;
        double width = (image.getWidth() - 2 * margin() - gap) / 2;
        left.forEach(paragraph -> write(paragraph, margin(), width, false));
        y = top;
        right.forEach(paragraph -> write(paragraph, margin() + width + gap, width, false));
        return this;
    }

    private void write(String paragraph, double x, double width, boolean indented) {
        double indent = indented ? font.getSize2D() * 2 : 0;
        for (String line : broken(paragraph, width, indent)) {
            if (full(font.getSize2D())) {
                return;
            }
            y += font.getSize2D() * 1.55;
            pen.setFont(font);
            pen.drawString(line, (float) (x + indent), (float) y);
            lines.add(line);
            indent = 0;
        }
    }

    /** A form with ruled cells; a row's cells take up the grid's columns together. */
    public Paper form(List<List<Cell>> rows, int columns) {
        double left = margin();
        double step = (image.getWidth() - 2 * margin()) / columns;
        double padding = font.getSize2D() * 0.4;
        pen.setStroke(new BasicStroke((float) Math.max(1, dotsPerInch / 120)));
        y += font.getSize2D() * 0.8;
        for (List<Cell> row : rows) {
            List<List<String>> texts = new ArrayList<>();
            int most = 1;
            for (Cell cell : row) {
                List<String> broken = broken(cell.text(), cell.columns() * step - 2 * padding, 0);
                texts.add(broken);
                most = Math.max(most, broken.size());
            }
            double height = most * font.getSize2D() * 1.4 + 2 * padding;
            if (full(height)) {
                break;
            }
            double x = left;
            for (int i = 0; i < row.size(); i++) {
                double width = row.get(i).columns() * step;
                pen.drawRect((int) x, (int) y, (int) width, (int) height);
                cell(texts.get(i), x + padding, y, height);
                x += width;
            }
            y += height;
        }
        return this;
    }

    private void cell(List<String> texts, double x, double top, double height) {
        double line = font.getSize2D() * 1.4;
        double base = top + (height - texts.size() * line) / 2 + font.getSize2D() * 1.1;
        pen.setFont(font);
        for (String text : texts) {
            pen.drawString(text, (float) x, (float) base);
            lines.add(text);
            base += line;
        }
    }

    private List<String> broken(String text, double width, double indent) {
        var broken = new ArrayList<String>();
        int start = 0;
        double room = width - indent;
        while (start < text.length()) {
            int end = start + 1;
            while (end < text.length() && width(text.substring(start, end + 1)) <= room) {
                end++;
            }
            // As typesetters do it: no punctuation opens a line, no number or word is torn.
            while (end < text.length() && end > start + 4 && torn(text, end)) {
                end--;
            }
            broken.add(text.substring(start, end).strip());
            start = end;
            room = width;
        }
        return broken;
    }

    private static boolean torn(String text, int at) {
        return NOT_FIRST.indexOf(text.charAt(at)) >= 0
                || text.charAt(at) < 0x80
                        && text.charAt(at - 1) < 0x80
                        && text.charAt(at) != ' '
                        && text.charAt(at - 1) != ' ';
    }

    private double width(String text) {
        return font.getStringBounds(text, context()).getWidth();
    }

    private FontRenderContext context() {
        return pen.getFontRenderContext();
    }

    /** A red seal of this diameter in centimetres, its middle at these shares of width and height. */
    public Paper seal(double centimetres, double atX, double atY, boolean oval) {
        Wear.seal(image, font, centimetres / 2.54 * dotsPerInch, atX, atY, oval);
        return this;
    }
}
