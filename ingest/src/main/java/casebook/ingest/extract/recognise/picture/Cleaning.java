package casebook.ingest.extract.recognise.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes a page large enough to be read and takes its grain away, where it has any. Pure. */
public final class Cleaning {

    /** The longer side of a page of A4 at some 150 dots an inch. */
    private static final int SMALL = 1700;

    private static final int MOST_PIXELS = 40_000_000;
    private static final double GRAINY = 2.0;

    /** The page, cleaned. */
    public static Plane of(Plane page) {
        Plane smooth = page.median();
        Plane clean = grain(page, smooth) > GRAINY ? smooth : page;
        int longer = Math.max(page.width(), page.height());
        return longer < SMALL && 4L * page.values().length < MOST_PIXELS ? enlarged(clean) : clean;
    }

    /** How far bright pixels are from their surroundings, in the mean. */
    private static double grain(Plane page, Plane smooth) {
        long sum = 0;
        long count = 0;
        for (int i = 0; i < page.values().length; i += 7) {
            int around = smooth.values()[i] & 0xFF;
            if (around > 170 && around < 250) {
                sum += Math.abs((page.values()[i] & 0xFF) - around);
                count++;
            }
        }
        return count * 50 < page.values().length / 7 ? 0 : (double) sum / count;
    }

    private static Plane enlarged(Plane page) {
        BufferedImage large = Plane.sheet(page.width() * 2, page.height() * 2);
        Graphics2D pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page.image(), 0, 0, large.getWidth(), large.getHeight(), null);
        pen.dispose();
        return Plane.of(large);
    }

    private Cleaning() {}
}
