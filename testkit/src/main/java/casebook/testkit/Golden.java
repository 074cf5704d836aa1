package casebook.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file kept under review; {@code -Dgolden=write} rewrites the file. */
public final class Golden {

    private static final Path HOME = Path.of("src/test/resources/golden");

    /** Fails when the text is not what the file of the module under test holds. */
    public static void matches(String file, String actual) throws IOException {
        Path golden = HOME.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertTrue(Files.exists(golden), file + " does not exist; write it with -Dgolden=write");
        assertEquals(Files.readString(golden), actual, file + " changed; if you meant it, rerun with -Dgolden=write");
    }

    private Golden() {}
}
