package casebook.ingest.extract.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.ingest.extract.wire.Messages;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same file gives the same bytes, whoever reads it and whatever was read before it.
 *
 * <p>Over the samples, and over every file below the folder that {@code CASEBOOK_TEST_CORPUS} names.
 */
class SameBytesTest {

    private static final String CORPUS = "CASEBOOK_TEST_CORPUS";
    private static final long SEED = 7;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> the_same_file_gives_the_same_bytes() throws IOException {
        List<Path> files = files();
        assertFalse(files.isEmpty());
        Map<Path, byte[]> once = inOrder(files);
        var shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        Map<Path, byte[]> again = inOrder(shuffled);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> assertArrayEquals(once.get(file), again.get(file))));
    }

    private static List<Path> files() throws IOException {
        var folders = new ArrayList<Path>(List.of(Path.of("../samples")));
        String corpus = System.getenv(CORPUS);
        if (corpus == null) {
            System.out.println("SameBytesTest: only the samples are read twice; " + CORPUS + " names no folder");
        } else {
            folders.add(Path.of(corpus));
        }
        var files = new ArrayList<Path>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** A reader of their own for each order, so that nothing it remembers can help. */
    private Map<Path, byte[]> inOrder(List<Path> files) throws IOException {
        var parser = new FileParser();
        var answers = new HashMap<Path, byte[]>();
        for (Path file : files) {
            ParsedFile parsed = parser.parse(new ParseOrder(
                    file, file.getFileName().toString(), 4_000_000, Duration.ofMinutes(5), folder.resolve("text")));
            answers.put(file, Messages.encode(parsed));
        }
        return answers;
    }
}
