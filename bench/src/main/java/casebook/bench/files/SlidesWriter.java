package casebook.bench.files;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Writes a deck of slides with pictures. */
final class SlidesWriter {

    private static final int SLIDES = 12;

    static void write(Path file, Prose prose) throws IOException {
        try (var deck = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < SLIDES; i++) {
                var slide = deck.createSlide();
                var box = slide.createTextBox();
                box.setAnchor(new Rectangle(40, 40, 600, 300));
                box.setText(prose.heading());
                for (int line = 0; line < 4; line++) {
                    box.appendText(prose.sentence(), true);
                }
                if (i % 4 == 0) {
                    var picture = deck.addPicture(Picture.png(prose.number()), PictureData.PictureType.PNG);
                    slide.createPicture(picture).setAnchor(new Rectangle(40, 360, 200, 120));
                }
            }
            deck.write(out);
        }
    }

    private SlidesWriter() {}
}
