package casebook.ingest.extract.recognise.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** How far a page lies askew: turned so that its lines of writing are level, its rows are either full or blank. Pure. */
public final class Skew {

    private static final double MOST_DEGREES = 6;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.05;
    private static final double NOT_WORTH_IT = 0.08;
    private static final int SAMPLE_SIDE = 900;

    private final int[] xs;
    private final int[] ys;
    private final int width;
    private final int height;

    private Skew(Plane page) {
        int step = Math.max(1, Math.max(page.width(), page.height()) / SAMPLE_SIDE);
        width = page.width() / step;
        height = page.height() / step;
        int threshold = page.threshold();
        int[] foundX = new int[width * height];
        int[] foundY = new int[width * height];
        int found = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (darkest(page, x * step, y * step, step) < threshold) {
                    foundX[found] = x;
                    foundY[found++] = y;
                }
            }
        }
        xs = java.util.Arrays.copyOf(foundX, found);
        ys = java.util.Arrays.copyOf(foundY, found);
    }

    private static int darkest(Plane page, int left, int top, int step) {
        int darkest = 255;
        for (int y = top; y < top + step; y++) {
            for (int x = left; x < left + step; x++) {
                darkest = Math.min(darkest, page.at(x, y));
            }
        }
        return darkest;
    }

    /** By how many degrees a page is turned, up to six either way; 0 where it is not worth turning it back. */
    static double degrees(Plane page) {
        double degrees = new Skew(page).level(false).degrees;
        return Math.abs(degrees) < NOT_WORTH_IT ? 0 : degrees;
    }

    /** Whether its lines run from top to bottom, as on a page that was scanned lying on its side. */
    public static boolean liesOnItsSide(Plane page) {
        var skew = new Skew(page);
        return skew.level(true).sharpness > 1.25 * skew.level(false).sharpness;
    }

    private record Found(double degrees, double sharpness) {}

    private Found level(boolean sideways) {
        var best = new Found(0, sharpness(0, sideways));
        double flat = best.sharpness;
        for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += COARSE) {
            best = better(best, degrees, sideways);
        }
        double around = best.degrees;
        for (double degrees = around - COARSE; degrees <= around + COARSE; degrees += FINE) {
            best = better(best, degrees, sideways);
        }
        return best.sharpness > 1.02 * flat ? best : new Found(0, flat);
    }

    private Found better(Found best, double degrees, boolean sideways) {
        double sharpness = sharpness(degrees, sideways);
        return sharpness > best.sharpness ? new Found(degrees, sharpness) : best;
    }

    /** The sum of squared differences of neighbouring rows' ink. */
    private double sharpness(double degrees, boolean sideways) {
        double tangent = Math.tan(Math.toRadians(degrees));
        int[] along = sideways ? ys : xs;
        int[] across = sideways ? xs : ys;
        int rows = sideways ? width : height;
        int slack = (int) Math.ceil((sideways ? height : width) * Math.tan(Math.toRadians(MOST_DEGREES + 1))) + 1;
        int[] ink = new int[rows + 2 * slack + 1];
        double slope = sideways ? -tangent : tangent;
        for (int i = 0; i < xs.length; i++) {
            ink[(int) Math.round(across[i] - along[i] * slope) + slack]++;
        }
        double sum = 0;
        for (int i = 1; i < ink.length; i++) {
            double difference = ink[i] - ink[i - 1];
            sum += difference * difference;
        }
        return sum;
    }

    static Plane turn(Plane page, double degrees) {
        BufferedImage turned = Plane.sheet(page.width(), page.height());
        Graphics2D pen = turned.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), page.width() / 2.0, page.height() / 2.0);
        pen.drawImage(page.image(), 0, 0, null);
        pen.dispose();
        return Plane.of(turned);
    }
}
