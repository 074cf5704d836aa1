package casebook.ingest.extract.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;

/** The parts of a document that is a ZIP, weighed before a parser holds one of them in memory. */
final class PackedParts {

    /** Below this no part does harm. */
    private static final long FLOOR = 32L * 1024 * 1024;
    /** No text of a document shrinks to less than this share of itself; one letter repeated does. */
    private static final long MOST_RATIO = 200;
    /** What a document says of itself is read into memory whole, however deep it is nested. */
    private static final long MOST_OF_PROPERTIES = 512 * 1024;

    private static final String PROPERTIES = "docprops/";

    /**
     * Weighs them by what the table of contents says.
     *
     * @throws TikaException when one is a bomb
     */
    static void check(Path file) throws TikaException {
        try (var zip = new ZipFile(file.toFile())) {
            var properties = zip.stream().filter(PackedParts::isTooMuchOfItself).findFirst();
            if (properties.isPresent()) {
                throw new TikaException("a zip bomb: " + properties.get().getName() + " holds more than "
                        + MOST_OF_PROPERTIES / 1024 + " KiB of properties");
            }
            var bomb = zip.stream().filter(PackedParts::isBomb).findFirst();
            if (bomb.isPresent()) {
                throw new TikaException("a zip bomb: " + bomb.get().getName() + " unpacks to more than " + MOST_RATIO
                        + " times its size");
            }
        } catch (IOException | IllegalArgumentException otherOrDamaged) {
            // Whoever reads it tells.
        }
    }

    private static boolean isTooMuchOfItself(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.startsWith(PROPERTIES) && name.endsWith(".xml") && part.getSize() > MOST_OF_PROPERTIES;
    }

    private static boolean isBomb(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return (name.endsWith(".xml") || name.endsWith(".rels"))
                && part.getSize() > FLOOR
                && part.getSize() / MOST_RATIO > part.getCompressedSize();
    }

    private PackedParts() {}
}
