package casebook.ingest.extract.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The pictures in an Office file that are as large as sheets of paper: what a document of pasted scans consists of. */
public final class PicturesInside {

    /** Characters beside such pictures that make a document of its own. */
    private static final int MOST_CHARACTERS = 30;

    /** With more than this a document is no longer looked through for pictures. */
    static final long MOST_CHARACTERS_BESIDE = 2_000;

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_PICTURES = 500;
    private static final Pattern MEDIA =
            Pattern.compile("(?:word|ppt|xl)/media/\\D*(\\d*)\\.(?:png|jpe?g|bmp|tiff?|gif)");

    /** Whether a file with so much text and so many large pictures consists of its pictures. */
    public static boolean arePages(long characters, int pictures) {
        return pictures > 0 && characters <= (long) MOST_CHARACTERS * pictures;
    }

    /** Their names in the archive, in the order in which they were pasted. */
    public static List<String> of(Path file) throws IOException {
        var found = new ArrayList<ZipEntry>();
        try (var zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .limit(MOST_ENTRIES)
                    .filter(entry -> MEDIA.matcher(entry.getName().toLowerCase(java.util.Locale.ROOT))
                            .matches())
                    .sorted(Comparator.comparingInt(PicturesInside::number).thenComparing(ZipEntry::getName))
                    .limit(MOST_PICTURES)
                    .forEach(found::add);
            var sheets = new ArrayList<String>();
            for (ZipEntry entry : found) {
                if (isSheet(zip, entry)) {
                    sheets.add(entry.getName());
                }
            }
            return sheets;
        }
    }

    private static boolean isSheet(ZipFile zip, ZipEntry entry) {
        try (InputStream bytes = zip.getInputStream(entry);
                ImageInputStream picture = new MemoryCacheImageInputStream(bytes)) {
            return PictureSize.of(picture, entry.getName()).isSheet();
        } catch (IOException damaged) {
            return false;
        }
    }

    private static int number(ZipEntry entry) {
        Matcher media = MEDIA.matcher(entry.getName().toLowerCase(java.util.Locale.ROOT));
        String digits = media.matches() ? media.group(1) : "";
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private PicturesInside() {}
}
