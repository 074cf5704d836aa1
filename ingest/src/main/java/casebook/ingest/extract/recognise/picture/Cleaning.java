package casebook.ingest.extract.recognise.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.UnaryOperator;

/**
 * Makes a page large enough to be read and takes its grain away, where it has any. Pure.
 *
 * @param sharp the page with its grain, in which thin lines are whole
 * @param smooth the page without, in which writing is read best
 */
public record Cleaning(Plane sharp, Plane smooth) {

    /** The longer side of a page of A4 at 200 dots an inch. */
    private static final int GOOD_SIDE = 2339;
    /** What is nearly as large is left as it is. */
    private static final double NEARLY = 0.85;

    private static final double MOST_ENLARGED = 2;
    private static final double GRAINY = 2.0;

    /** The page, cleaned. */
    public static Cleaning of(Plane page) {
        Plane median = page.median();
        Plane sharp = enlarged(page);
        return new Cleaning(sharp, grain(page, median) > GRAINY ? enlarged(median) : sharp);
    }

    /** Turned clockwise by so many quarters. */
    public Cleaning turned(int quarters) {
        return both(plane -> plane.turned(quarters));
    }

    /** Laid straight. */
    public Cleaning straightened() {
        double degrees = Skew.degrees(smooth);
        return degrees == 0 ? this : both(plane -> Skew.turn(plane, -degrees));
    }

    private Cleaning both(UnaryOperator<Plane> change) {
        Plane changed = change.apply(sharp);
        return new Cleaning(changed, smooth == sharp ? changed : change.apply(smooth));
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
        int longer = Math.max(page.width(), page.height());
        if (longer >= NEARLY * GOOD_SIDE) {
            return page;
        }
        double scale = Math.min(MOST_ENLARGED, (double) GOOD_SIDE / longer);
        BufferedImage large = Plane.sheet((int) (page.width() * scale), (int) (page.height() * scale));
        Graphics2D pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page.image(), 0, 0, large.getWidth(), large.getHeight(), null);
        pen.dispose();
        return Plane.of(large);
    }
}
