package casebook.ingest.extract.recognise;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.event.FormField;
import casebook.ingest.extract.forms.Answer;
import casebook.ingest.extract.forms.FormSet;
import casebook.ingest.extract.forms.FormSpec;
import casebook.ingest.extract.forms.UntaggedPdf;
import casebook.ingest.extract.recognise.paper.CharacterError;
import casebook.ingest.extract.recognise.paper.ChineseFonts;
import casebook.ingest.extract.recognise.paper.Paper;
import casebook.ingest.extract.recognise.paper.Prose;
import casebook.ingest.extract.recognise.paper.Wear;
import casebook.ingest.extract.wire.ParsedFile;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How well real pages are read: the whole way from the picture's bytes to blocks, through the process that reads. */
@Timeout(600)
class RecognisedPagesIT {

    private static final double[] POINTS = {10.5, 12, 14, 16};
    private static final int DOTS_PER_INCH = 200;
    private static final long ROOM = 4_000_000;

    private static final Recognition RECOGNITION = Recognition.standard();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        RECOGNITION.close();
    }

    @Test
    void clean_pages_are_read_almost_without_a_fault() throws Exception {
        double[] errors = new double[12];
        for (int i = 0; i < errors.length; i++) {
            Paper paper = page(100 + i);
            RecognisedFile file = read(paper.image(), "png");
            errors[i] = CharacterError.of(paper.lines(), lines(file));
            assertEquals(FileOutcome.OK, file.parsed().outcome());
            assertFalse(file.recognised().get(0).getCandidateSeal());
        }
        assertMean(0.01, errors);
    }

    @Test
    void stamped_skewed_and_grainy_pages_are_read_nearly_as_well() throws Exception {
        double[] errors = new double[12];
        for (int i = 0; i < errors.length; i++) {
            Paper paper = page(200 + i);
            RecognisedFile file = read(Wear.worn(paper.image(), i), "jpg");
            errors[i] = CharacterError.of(paper.lines(), lines(file));
            assertTrue(file.recognised().get(0).getCandidateSeal());
            assertTrue(file.recognised().get(0).getQuality() > 0.9);
        }
        assertMean(0.025, errors);
    }

    @Test
    void a_page_that_lies_on_its_side_or_head_is_read_all_the_same() throws Exception {
        Paper paper = page(300);
        for (int quarters = 1; quarters <= 3; quarters++) {
            RecognisedFile file = read(Wear.quarters(paper.image(), quarters), "png");
            assertTrue(CharacterError.of(paper.lines(), lines(file)) <= 0.02, "turned by " + quarters + " quarters");
        }
    }

    @Test
    void the_same_picture_gives_the_same_blocks() throws Exception {
        BufferedImage image = Wear.worn(page(400).image(), 4);

        assertEquals(read(image, "png").parsed(), read(image, "png").parsed());
    }

    @Test
    void scanned_forms_give_their_fields() throws Exception {
        int expected = 0;
        int found = 0;
        var lacking = new ArrayList<String>();
        for (FormSpec form : FormSet.generate(20_231, 16)) {
            List<FormField> fields = read(scanned(form));
            for (Answer answer : form.expected()) {
                expected++;
                if (fields.stream().anyMatch(field -> says(field, answer))) {
                    found++;
                } else {
                    lacking.add(form.number() + " " + answer);
                }
            }
        }
        double recall = (double) found / expected;
        System.out.printf("scanned forms: %d of %d fields, recall %.3f%n", found, expected, recall);
        assertTrue(recall >= LEAST_RECALL, () -> recall + ": " + String.join("\n", lacking));
    }

    /** What must not be lost any more; what is aimed at is 0.95. */
    private static final double LEAST_RECALL = 0.93;

    @Test
    void a_blank_sheet_is_empty_and_a_bomb_is_refused() throws Exception {
        RecognisedFile blank = read(new Paper(ChineseFonts.all().get(0), 12, DOTS_PER_INCH).image(), "png");
        Path bomb = folder.resolve("bomb.png");
        Files.write(bomb, PngBomb.of(30_000, 30_000));
        RecognisedFile refused = RECOGNITION.forCase().complete(bomb, picture("image/png"), ROOM);

        assertAll(
                () -> assertEquals(FileOutcome.EMPTY, blank.parsed().outcome()),
                () -> assertEquals(FileOutcome.TOO_LARGE, refused.parsed().outcome()),
                () -> assertTrue(
                        refused.parsed().detail().contains("30000 by 30000"),
                        refused.parsed().detail()));
    }

    private static Paper page(int seed) {
        List<Font> fonts = ChineseFonts.all();
        return new Paper(fonts.get(seed % fonts.size()), POINTS[seed % POINTS.length], DOTS_PER_INCH)
                .title("典型案例申报材料")
                .write(new Prose(seed).text(1_200));
    }

    /** Half of them stamped and worn. */
    private List<BufferedImage> scanned(FormSpec form) throws Exception {
        var pages = new ArrayList<BufferedImage>();
        try (PDDocument document = Loader.loadPDF(new UntaggedPdf().write(form))) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
                pages.add(form.number() % 2 == 0 ? image : Wear.worn(image, form.number()));
            }
        }
        return pages;
    }

    private List<FormField> read(List<BufferedImage> pages) throws Exception {
        var fields = new ArrayList<FormField>();
        for (BufferedImage page : pages) {
            fields.addAll(read(page, "png").parsed().fields());
        }
        return fields;
    }

    private RecognisedFile read(BufferedImage image, String format) throws Exception {
        Path file = Files.createTempFile(folder, "page", "." + format);
        if (format.equals("jpg")) {
            Files.write(file, Wear.jpeg(image, 60));
        } else {
            ImageIO.write(image, format, file.toFile());
        }
        return RECOGNITION.forCase().complete(file, picture(format.equals("jpg") ? "image/jpeg" : "image/png"), ROOM);
    }

    private static ParsedFile picture(String mediaType) {
        return new ParsedFile(
                FileOutcome.EMPTY, "", mediaType, null, 0, false, List.of(), List.of(), List.of(), List.of(1));
    }

    /** Exactly, or with one character in twenty misread. */
    private static boolean says(FormField field, Answer answer) {
        return field.getName().equals(answer.name())
                && CharacterError.of(List.of(answer.value()), List.of(field.getValue())) <= 0.05;
    }

    private static List<String> lines(RecognisedFile file) {
        return file.parsed().blocks().stream()
                .flatMap(block -> block.getCells().isEmpty() ? Stream.of(block.getText()) : block.getCells().stream())
                .toList();
    }

    private static void assertMean(double most, double[] errors) {
        double mean = Stream.of(errors)
                .flatMapToDouble(java.util.Arrays::stream)
                .average()
                .orElseThrow();
        System.out.printf("character error %s, mean %.4f%n", java.util.Arrays.toString(errors), mean);
        assertTrue(mean <= most, () -> "mean character error " + mean + " of " + java.util.Arrays.toString(errors));
    }
}
