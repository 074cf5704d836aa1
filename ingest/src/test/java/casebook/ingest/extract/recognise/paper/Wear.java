package casebook.ingest.extract.recognise.paper;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What stamps, scanners and mail do to a page. */
public final class Wear {

    private static final String ORGANISATION = "云岚市梧桐街道办事处公章";

    static void seal(BufferedImage image, Font font, double diameter, double atX, double atY, boolean oval) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
        pen.setColor(new Color(210, 30, 40));
        double x = image.getWidth() * atX;
        double y = image.getHeight() * atY;
        double high = oval ? diameter * 0.7 : diameter;
        pen.setStroke(new BasicStroke((float) (diameter / 40)));
        pen.draw(new Ellipse2D.Double(x - diameter / 2, y - high / 2, diameter, high));
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? diameter / 7 : diameter / 17;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        pen.fill(star);
        pen.setFont(font.deriveFont((float) (diameter / 9)));
        for (int i = 0; i < ORGANISATION.length(); i++) {
            double angle = Math.PI * (0.9 + 1.2 * i / (ORGANISATION.length() - 1));
            AffineTransform before = pen.getTransform();
            pen.translate(x + diameter * 0.38 * Math.cos(angle), y + high * 0.38 * Math.sin(angle));
            pen.rotate(angle + Math.PI / 2);
            pen.drawString(ORGANISATION.substring(i, i + 1), (float) (-diameter / 18), (float) (diameter / 24));
            pen.setTransform(before);
        }
        pen.dispose();
    }

    /** Stamped, skewed, out of focus, grainy and pressed hard, differently for each seed. */
    public static BufferedImage worn(BufferedImage image, long seed) throws IOException {
        var random = new Random(seed);
        Font font = ChineseFonts.all().get(0);
        double shorter = Math.min(image.getWidth(), image.getHeight());
        double centimetre = shorter / 21;
        seal(
                image,
                font,
                centimetre * (3.2 + 1.4 * random.nextDouble()),
                0.3 + 0.4 * random.nextDouble(),
                0.25 + 0.5 * random.nextDouble(),
                random.nextInt(3) == 0);
        BufferedImage worn = skewed(image, (random.nextBoolean() ? 1 : -1) * (1 + 1.5 * random.nextDouble()));
        if (random.nextInt(3) == 0) {
            worn = blurred(worn);
        }
        return throughJpeg(noisy(worn, 6 + 8 * random.nextDouble(), seed), 40 + random.nextInt(30));
    }

    /** Turned by so many degrees, the corners filled as a scanner's lid fills them. */
    public static BufferedImage skewed(BufferedImage image, double degrees) {
        var turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return turned;
    }

    /** Turned by quarters, clockwise. */
    public static BufferedImage quarters(BufferedImage image, int quarters) {
        boolean lying = quarters % 2 != 0;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(quarters * Math.PI / 2);
        pen.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return turned;
    }

    /** With noise of this deviation in steps of 256. */
    public static BufferedImage noisy(BufferedImage image, double deviation, long seed) {
        var random = new Random(seed);
        var noisy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int mixed = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int value = (int) Math.round((rgb >> shift & 0xFF) + random.nextGaussian() * deviation);
                    mixed |= Math.max(0, Math.min(255, value)) << shift;
                }
                noisy.setRGB(x, y, mixed);
            }
        }
        return noisy;
    }

    /** Out of focus. */
    public static BufferedImage blurred(BufferedImage image) {
        float[] kernel = new float[9];
        Arrays.fill(kernel, 1 / 9f);
        var blurred = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null).filter(image, blurred);
        return blurred;
    }

    /** Without colours. */
    public static BufferedImage grey(BufferedImage image) {
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return grey;
    }

    /** The bytes of a JPEG of this quality, 0 to 100. */
    public static byte[] jpeg(BufferedImage image, int quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality / 100f);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As it comes back out of such a JPEG. */
    public static BufferedImage throughJpeg(BufferedImage image, int quality) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg(image, quality)));
    }

    private Wear() {}
}
