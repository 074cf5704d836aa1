package casebook.ingest.extract.recognise.worker;

import casebook.ingest.extract.recognise.layout.PageLayout;
import casebook.ingest.extract.recognise.layout.TextBox;
import casebook.ingest.extract.recognise.layout.TickBoxes;
import casebook.ingest.extract.recognise.picture.CandidateSeal;
import casebook.ingest.extract.recognise.picture.Cleaning;
import casebook.ingest.extract.recognise.picture.RedInk;
import casebook.ingest.extract.recognise.picture.Ruling;
import casebook.ingest.extract.recognise.picture.Skew;
import casebook.ingest.extract.recognise.picture.Squares;
import casebook.ingest.extract.wire.RecognisedText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Reads a page from its picture: cleans it, lays it straight and upright, has it recognised, puts it in order. */
final class PageReader {

    /** A page that is read worse than this may stand on its head. */
    private static final double DOUBTFUL = 0.75;
    /** Marks that are taken for writing are read with less than this. */
    private static final double NOTHING = 0.5;

    private record Reading(Cleaning page, List<TextBox> boxes) {
        double quality() {
            long characters = characters();
            return characters == 0
                    ? 0
                    : boxes.stream()
                                    .mapToDouble(
                                            box -> box.confidence() * box.text().length())
                                    .sum()
                            / characters;
        }

        long characters() {
            return boxes.stream().mapToLong(box -> box.text().length()).sum();
        }

        double sure() {
            return quality() * quality() * characters();
        }
    }

    private final Engine engine;

    PageReader(Engine engine) {
        this.engine = engine;
    }

    RecognisedText read(BufferedImage picture) throws IOException {
        RedInk ink = RedInk.of(picture);
        boolean seal = CandidateSeal.on(ink);
        Cleaning page = Cleaning.of(ink.page());
        if (page.smooth().isBlank()) {
            return RecognisedText.read(List.of(), 0, seal);
        }
        Cleaning lying = Skew.liesOnItsSide(page.smooth()) ? page.turned(1) : page;
        Reading reading = upright(lying.straightened());
        return RecognisedText.read(
                PageText.blocks(PageLayout.read(
                        TickBoxes.in(reading.boxes, Squares.on(reading.page.sharp())),
                        Ruling.of(reading.page.sharp()))),
                reading.quality(),
                seal);
    }

    private Reading upright(Cleaning page) throws IOException {
        Reading asItLies = recognise(page);
        if (asItLies.quality() >= DOUBTFUL) {
            return asItLies;
        }
        Reading turned = recognise(page.turned(2));
        return turned.sure() > asItLies.sure() ? turned : asItLies;
    }

    private Reading recognise(Cleaning page) throws IOException {
        return new Reading(
                page,
                engine.read(page.smooth()).stream()
                        .filter(box -> !box.text().isEmpty() && box.confidence() >= NOTHING)
                        .toList());
    }
}
