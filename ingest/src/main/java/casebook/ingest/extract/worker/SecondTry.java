package casebook.ingest.extract.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.mime.MediaType;

/** Which files are worth reading once more, part by part, when Tika's fast reader has failed without a word of text. */
final class SecondTry {

    /** The slow reader holds the whole document in memory. */
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    static boolean isWorthwhile(MediaType type, Path file) throws IOException {
        boolean office = type.getSubtype().contains("wordprocessingml")
                || type.getSubtype().contains("presentationml");
        return office && Files.size(file) <= MOST_BYTES;
    }

    private SecondTry() {}
}
