package casebook.ingest.extract.recognise.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A picture of grey values, row by row, 0 for black and 255 for paper.
 *
 * @param width in pixels
 * @param height in pixels
 * @param values one byte a pixel, unsigned; not copied
 */
public record Plane(int width, int height, byte[] values) {

    /** Fewer dark pixels are specks of dust. */
    private static final int LEAST_INK = 40;
    /** Lighter than this is paper. */
    private static final int FAINT = 190;

    /** A blank sheet. */
    public static Plane paper(int width, int height) {
        var plane = new Plane(width, height, new byte[width * height]);
        Arrays.fill(plane.values, (byte) 255);
        return plane;
    }

    /** The value at this place. */
    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    void set(int x, int y, int value) {
        values[y * width + x] = (byte) value;
    }

    /** As a picture that shares nothing with this. */
    public BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(values, 0, target, 0, values.length);
        return image;
    }

    /** The grey values of a picture of the type {@code TYPE_BYTE_GRAY}. */
    static Plane of(BufferedImage grey) {
        byte[] values = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Plane(grey.getWidth(), grey.getHeight(), values);
    }

    /** A sheet of this size with a pen to draw on it. */
    static BufferedImage sheet(int width, int height) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return sheet;
    }

    /** Turned clockwise by so many quarters. */
    public Plane turned(int quarters) {
        Plane turned = this;
        for (int i = 0; i < quarters; i++) {
            turned = turned.quarter();
        }
        return turned;
    }

    private Plane quarter() {
        var turned = new Plane(height, width, new byte[values.length]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.values[x * height + height - 1 - y] = values[y * width + x];
            }
        }
        return turned;
    }

    /** Whether nothing is written on it. */
    public boolean isBlank() {
        int threshold = FAINT;
        int dark = 0;
        for (byte value : values) {
            dark += (value & 0xFF) < threshold ? 1 : 0;
        }
        return dark < LEAST_INK;
    }

    /** Where it is darker than this value, row by row. */
    boolean[] darkerThan(int value) {
        boolean[] dark = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            dark[i] = (values[i] & 0xFF) < value;
        }
        return dark;
    }

    /** The value below which what is written lies, by Otsu's method; paper lies above. */
    int threshold() {
        long[] counts = new long[256];
        for (byte value : values) {
            counts[value & 0xFF]++;
        }
        double sum = 0;
        for (int i = 0; i < 256; i++) {
            sum += (double) i * counts[i];
        }
        double best = -1;
        double below = 0;
        double sumBelow = 0;
        int threshold = 128;
        for (int i = 0; i < 255; i++) {
            below += counts[i];
            sumBelow += (double) i * counts[i];
            double above = values.length - below;
            if (below == 0 || above == 0) {
                continue;
            }
            double distance = sumBelow / below - (sum - sumBelow) / above;
            double between = below * above * distance * distance;
            if (between > best) {
                best = between;
                threshold = i + 1;
            }
        }
        return threshold;
    }

    /** The middle value of each pixel and its eight neighbours: grain goes, edges stay. */
    public Plane median() {
        var smooth = new Plane(width, height, values.clone());
        int[] nine = new int[9];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                for (int i = 0; i < 3; i++) {
                    int row = at + (i - 1) * width;
                    nine[3 * i] = values[row - 1] & 0xFF;
                    nine[3 * i + 1] = values[row] & 0xFF;
                    nine[3 * i + 2] = values[row + 1] & 0xFF;
                }
                smooth.values[at] = (byte) Median9.of(nine);
            }
        }
        return smooth;
    }
}
