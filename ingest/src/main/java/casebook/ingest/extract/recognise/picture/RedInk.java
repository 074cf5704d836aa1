package casebook.ingest.extract.recognise.picture;

import java.awt.image.BufferedImage;

/**
 * Takes red ink off a page.
 *
 * <p>What is written beneath a stamp is dark in every channel, the stamp only in green and blue: so the red channel is
 * the page without it, and stretching it where the ink was makes up for the paper it had darkened.
 */
public final class RedInk {

    private static final int LEAST_RED = 28;
    private static final int BRIGHTEST = 255;
    private static final double DARK_SHARE = 0.55;

    private final Plane page;
    private final boolean[] red;
    private final int reds;

    private RedInk(Plane page, boolean[] red, int reds) {
        this.page = page;
        this.red = red;
        this.reds = reds;
    }

    /** Takes the picture apart into what is written and where red ink lies. */
    public static RedInk of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var page = new Plane(width, height, new byte[width * height]);
        boolean[] red = new boolean[width * height];
        int[] histogram = new int[256];
        int[] row = new int[width];
        int reds = 0;
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int r = row[x] >> 16 & 0xFF;
                int g = row[x] >> 8 & 0xFF;
                int b = row[x] & 0xFF;
                int at = y * width + x;
                if (r - Math.max(g, b) >= LEAST_RED) {
                    red[at] = true;
                    reds++;
                    histogram[r]++;
                    page.values()[at] = (byte) r;
                } else {
                    page.values()[at] = (byte) ((299 * r + 587 * g + 114 * b) / 1000);
                }
            }
        }
        stretch(page, red, brightness(histogram, reds));
        return new RedInk(page, red, reds);
    }

    /** The page without it. */
    public Plane page() {
        return page;
    }

    /** Whether red ink lies on this pixel. */
    boolean at(int x, int y) {
        return red[y * page.width() + x];
    }

    /** How many pixels are red. */
    int pixels() {
        return reds;
    }

    /** How bright paper is in the red channel beneath the ink: as most of the inked pixels are. */
    private static int brightness(int[] histogram, int reds) {
        int seen = 0;
        for (int value = 0; value < histogram.length; value++) {
            seen += histogram[value];
            if (seen * 2L > reds) {
                return value;
            }
        }
        return BRIGHTEST;
    }

    private static void stretch(Plane page, boolean[] red, int paper) {
        int dark = (int) (paper * DARK_SHARE);
        byte[] values = page.values();
        for (int at = 0; at < values.length; at++) {
            if (red[at]) {
                int value = ((values[at] & 0xFF) - dark) * BRIGHTEST / Math.max(1, paper - dark - 12);
                values[at] = (byte) Math.max(0, Math.min(BRIGHTEST, value));
            }
        }
    }
}
