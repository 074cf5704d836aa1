package casebook.ingest.extract.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import casebook.ingest.extract.ofd.OfdReader;
import casebook.ingest.media.OfficeFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.mime.MediaType;

/**
 * Knows at a glance what most files are: those whose name, first bytes and table of contents agree.
 *
 * <p>Asking Tika about a Word file takes as long as reading it.
 */
final class SureTypes {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final int MOST_OF_CONTENTS = 256 * 1024;

    /** The media type; empty when it takes more than a glance. */
    static Optional<MediaType> of(Path file, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = start(file);
        if (start.equals("%PDF-") && lower.endsWith(".pdf")) {
            return Optional.of(MediaType.application("pdf"));
        } else if (!start.startsWith("PK\u0003\u0004")) {
            return Optional.empty();
        }
        Optional<OfficeFormat> office = OfficeFormat.named(name);
        if (office.isPresent() && contents(file).contains('"' + office.get().mainType() + '"')) {
            return Optional.of(MediaType.parse(office.get().mediaType()));
        }
        return lower.endsWith(".ofd") && isOfd(file) ? Optional.of(OfdReader.TYPE) : Optional.empty();
    }

    /** Whether a file is a ZIP with the root part of an OFD. */
    static boolean isOfd(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(OfdReader.ROOT) != null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static String start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(5), ISO_8859_1);
        }
    }

    private static String contents(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(CONTENTS);
            if (entry == null) {
                return "";
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                return new String(bytes.readNBytes(MOST_OF_CONTENTS), ISO_8859_1);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return "";
        }
    }

    private SureTypes() {}
}
