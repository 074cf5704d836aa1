package casebook.ingest.extract.scan;

import casebook.event.FileOutcome;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * How large a picture says it is; nothing of it is decoded.
 *
 * @param pages how many it holds
 * @param width of the first, in pixels
 * @param height of the first, in pixels
 */
public record PictureSize(int pages, int width, int height) {

    /** Below this no line of writing can be made out. */
    private static final int LEAST_SIDE = 24;
    /** A sheet of A4 at 60 dots an inch. */
    private static final int LEAST_SHEET = 500;

    /**
     * Reads the size.
     *
     * @param name what the picture is called in a complaint
     * @throws IOException when the format is not known here or is damaged
     */
    public static PictureSize of(ImageInputStream picture, String name) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(picture);
        if (!readers.hasNext()) {
            throw new Unreadable(
                    FileOutcome.UNSUPPORTED,
                    "pictures of the kind of " + name + " cannot be read; submit PNG, JPEG or PDF");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(picture, false, true);
            boolean paged =
                    reader.getFormatName().toLowerCase(java.util.Locale.ROOT).startsWith("tif");
            return new PictureSize(paged ? reader.getNumImages(true) : 1, reader.getWidth(0), reader.getHeight(0));
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        } finally {
            reader.dispose();
        }
    }

    /** Whether something may be written in it. */
    public boolean isLegible() {
        return Math.min(width, height) >= LEAST_SIDE;
    }

    /** Whether it may be a sheet of paper, and not a logo. */
    public boolean isSheet() {
        return Math.min(width, height) >= LEAST_SHEET;
    }
}
