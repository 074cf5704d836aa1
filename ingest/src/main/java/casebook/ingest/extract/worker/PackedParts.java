package casebook.ingest.extract.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;

/** The parts of a document that is a ZIP, weighed before a parser holds one of them in memory. */
final class PackedParts {

    /** Below this no part does harm. */
    private static final long FLOOR = 32L * 1024 * 1024;
    /** No text of a document shrinks to less than this share of itself; one letter repeated does. */
    private static final long MOST_RATIO = 200;
    /** What a document says of itself is read into memory whole, however deep it is nested. */
    private static final long MOST_OF_PROPERTIES = 512 * 1024;

    private static final String PROPERTIES = "docprops/";

    private static final Set<String> UNPACKED = Set.of("text", "image");
    private static final MediaType PDF = MediaType.application("pdf");

    /**
     * Weighs them by what the table of contents says.
     *
     * @param type what the file is; most types are no ZIP, which takes longer to find out than to read a small one
     * @throws TikaException when one is a bomb
     */
    static void check(Path file, MediaType type) throws TikaException {
        if (UNPACKED.contains(type.getType()) || type.getBaseType().equals(PDF)) {
            return;
        }
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                check(part);
            }
        } catch (IOException | IllegalArgumentException otherOrDamaged) {
            // Whoever reads it tells.
        }
    }

    private static void check(ZipEntry part) throws TikaException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith(PROPERTIES) && name.endsWith(".xml") && part.getSize() > MOST_OF_PROPERTIES) {
            throw new TikaException("a zip bomb: " + part.getName() + " holds more than " + MOST_OF_PROPERTIES / 1024
                    + " KiB of properties");
        } else if ((name.endsWith(".xml") || name.endsWith(".rels"))
                && part.getSize() > FLOOR
                && part.getSize() / MOST_RATIO > part.getCompressedSize()) {
            throw new TikaException(
                    "a zip bomb: " + part.getName() + " unpacks to more than " + MOST_RATIO + " times its size");
        }
    }

    private PackedParts() {}
}
