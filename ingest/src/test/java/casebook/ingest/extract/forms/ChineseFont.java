package casebook.ingest.extract.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A Chinese font of this machine that can be put into a PDF; none is on Maven Central. */
public final class ChineseFont {

    /** What to install where {@link #found()} finds none. */
    public static final String REMEDY = "no Chinese font here; install the package fonts-droid-fallback";

    /** Fonts whose outlines PDFBox embeds, the plainest first. */
    private static final List<String> NAMES = List.of(
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "wqy-microhei.ttc",
            "wqy-zenhei.ttc",
            "uming.ttc",
            "ukai.ttc",
            "simsun.ttc",
            "Arial Unicode.ttf");

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("C:/Windows/Fonts"));

    private static final Optional<TrueTypeFont> FOUND = NAMES.stream()
            .flatMap(ChineseFont::files)
            .map(ChineseFont::read)
            .filter(ChineseFont::hasMarks)
            .findFirst();

    /** The font; empty when this machine has none. Open for as long as the process lives. */
    public static Optional<TrueTypeFont> found() {
        return FOUND;
    }

    /** Some editions of a font lack the marks with which forms are ticked. */
    private static boolean hasMarks(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId('■') != 0
                    && font.getUnicodeCmapLookup().getGlyphId('□') != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(String name) {
        return PLACES.stream().filter(Files::isDirectory).flatMap(place -> {
            try (Stream<Path> files = Files.walk(place)) {
                return files.filter(file -> file.getFileName().toString().equals(name)).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static TrueTypeFont read(Path file) {
        try {
            if (!file.toString().endsWith(".ttc")) {
                return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            }
            var fonts = new TrueTypeFont[1];
            // The collection has to stay open for as long as its font is used.
            new TrueTypeCollection(file.toFile())
                    .processAllFonts(font -> fonts[0] = fonts[0] == null ? font : fonts[0]);
            return fonts[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChineseFont() {}
}
