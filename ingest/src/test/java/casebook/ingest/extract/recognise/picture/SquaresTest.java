package casebook.ingest.extract.recognise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.ingest.extract.recognise.picture.Square.Fill;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SquaresTest {

    private static final int SHEET = 400;

    @ParameterizedTest
    @ValueSource(ints = {16, 22, 30, 44})
    void squares_are_found_and_told_apart_by_what_is_in_them(int size) {
        BufferedImage sheet = Plane.sheet(SHEET, SHEET);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        for (int i = 0; i < 4; i++) {
            pen.drawRect(20 + 90 * i, 40, size, size);
        }
        pen.drawLine(110 + size / 4, 40 + size / 2, 110 + size / 2, 40 + 3 * size / 4);
        pen.drawLine(110 + size / 2, 40 + 3 * size / 4, 110 + 3 * size / 4, 40 + size / 4);
        pen.drawLine(200, 40, 200 + size, 40 + size);
        pen.drawLine(200, 40 + size, 200 + size, 40);
        pen.fillRect(290, 40, size, size);
        // Neither of these is closed on four sides and as wide as high.
        pen.drawRect(20, 150, 3 * size, size);
        pen.drawOval(250, 150, size, size);
        pen.drawPolyline(new int[] {20, 20, 20 + size, 20 + size}, new int[] {300, 300 + size, 300 + size, 300}, 4);
        pen.dispose();

        List<Square> squares = Squares.on(noisy(Plane.of(sheet)));

        assertEquals(
                List.of(Fill.HOLLOW, Fill.MARKED, Fill.MARKED, Fill.FULL),
                squares.stream()
                        .sorted(java.util.Comparator.comparingInt(Square::left))
                        .map(Square::fill)
                        .toList());
    }

    private static Plane noisy(Plane plane) {
        var random = new Random(7);
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                int value = (int) (plane.at(x, y) * 0.8 + 25 + random.nextGaussian() * 12);
                plane.set(x, y, Math.max(0, Math.min(255, value)));
            }
        }
        return plane;
    }
}
