package casebook.bench.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.TrustedEvents;
import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParseOrder;
import casebook.ingest.extract.worker.FileParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedFilesTest {

    @TempDir
    Path one;

    @TempDir
    Path other;

    /** A race over files that fail at once would measure nothing. */
    @Test
    void every_document_can_be_read() throws IOException {
        TrustedEvents.trust();
        var parser = new FileParser();

        for (Document document : MixedFiles.write(one, 1)) {
            var order = new ParseOrder(
                    document.path(), document.name(), 1_000_000, Duration.ofMinutes(1), other.resolve("overflow"));
            assertEquals(FileOutcome.OK, parser.parse(order).outcome(), document.name());
        }
    }

    @Test
    void a_seed_gives_the_same_text_again() throws IOException {
        List<Document> first = MixedFiles.write(one, 7);
        List<Document> second = MixedFiles.write(other, 7);

        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).name().endsWith(".txt")) {
                assertArrayEquals(
                        Files.readAllBytes(first.get(i).path()),
                        Files.readAllBytes(second.get(i).path()));
            }
        }
    }
}
