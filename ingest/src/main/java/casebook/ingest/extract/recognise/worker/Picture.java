package casebook.ingest.extract.recognise.worker;

import casebook.event.FileOutcome;
import casebook.ingest.extract.scan.Unreadable;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes a picture that is not larger than it may be, at a size at which pages are read well. */
final class Picture {

    /** What is decoded at most, as pixels; a sheet of A3 at 400 dots an inch. */
    static final long MOST_PIXELS = 40_000_000;
    /** What may be skipped while decoding, so that it never lies in memory as a whole. */
    private static final long MOST_SKIPPED = 400_000_000;
    /** A sheet of A4 at some 250 dots an inch. */
    private static final int LONGEST_SIDE = 3_000;

    /** The picture on this page of the file, counted from 1. */
    static BufferedImage read(ImageInputStream file, String kind, int page) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(file);
        if (!readers.hasNext()) {
            throw new Unreadable(
                    FileOutcome.UNSUPPORTED,
                    "pictures of the kind of " + kind + " cannot be read; submit PNG, JPEG or PDF");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(file, false, true);
            long width = reader.getWidth(page - 1);
            long height = reader.getHeight(page - 1);
            if (width * height > MOST_SKIPPED) {
                throw new Unreadable(
                        FileOutcome.TOO_LARGE,
                        "a picture of " + width + " by " + height
                                + " pixels is not read; scan the page at 200 dots an inch");
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(width, height);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return onPaper(reader.read(page - 1, parameters));
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        } finally {
            reader.dispose();
        }
    }

    private static int step(long width, long height) {
        int step = 1;
        while (width / step * (height / step) > MOST_PIXELS) {
            step++;
        }
        return step;
    }

    /** What is transparent is paper; what is much larger than a page is made smaller. */
    private static BufferedImage onPaper(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        if (scale == 1 && !picture.getColorModel().hasAlpha()) {
            return picture;
        }
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return paper;
    }

    /** Whether a format has a reader here. */
    static boolean isKnown(String suffix) {
        return ImageIO.getImageReadersBySuffix(suffix.toLowerCase(Locale.ROOT)).hasNext();
    }

    private Picture() {}
}
