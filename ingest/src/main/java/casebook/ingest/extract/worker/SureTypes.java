package casebook.ingest.extract.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import casebook.ingest.extract.ofd.OfdReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String CONTENTS = "[Content_Types].xml";
    private static final int MOST_OF_CONTENTS = 256 * 1024;

    /** A format of Office. */
    private record Format(String ending, String type) {

        /** What its table of contents calls its main part. */
        String main() {
            return "\"" + OFFICE + type + ".main+xml\"";
        }

        MediaType mediaType() {
            return MediaType.parse(OFFICE + type);
        }
    }

    private static final List<Format> FORMATS = List.of(
            new Format(".docx", "wordprocessingml.document"),
            new Format(".pptx", "presentationml.presentation"),
            new Format(".xlsx", "spreadsheetml.sheet"));

    /** The media type; empty when it takes more than a glance. */
    static Optional<MediaType> of(Path file, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = start(file);
        if (start.equals("%PDF-") && lower.endsWith(".pdf")) {
            return Optional.of(MediaType.application("pdf"));
        } else if (!start.startsWith("PK\u0003\u0004")) {
            return Optional.empty();
        }
        for (Format format : FORMATS) {
            if (lower.endsWith(format.ending) && contents(file).contains(format.main())) {
                return Optional.of(format.mediaType());
            }
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
