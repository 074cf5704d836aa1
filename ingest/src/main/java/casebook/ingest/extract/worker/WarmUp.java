package casebook.ingest.extract.worker;

import casebook.ingest.extract.wire.ParseOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** Parses a few small files, so that the first case does not pay for loading the parsers. */
final class WarmUp {

    private static final String FOLDER = "/casebook/ingest/warmup/";
    private static final List<String> FILES =
            List.of("form.docx", "form.pdf", "form.pptx", "form.xlsx", "form.txt", "form.html");

    static void run(FileParser parser) throws IOException {
        Path folder = Files.createTempDirectory("warmup");
        for (String name : FILES) {
            Path file = folder.resolve(name);
            try (InputStream bytes = WarmUp.class.getResourceAsStream(FOLDER + name)) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            parser.parse(new ParseOrder(file, name, 64 * 1024, Duration.ofSeconds(30), folder.resolve("overflow")));
            Files.delete(file);
        }
        Files.deleteIfExists(folder.resolve("overflow"));
        Files.delete(folder);
    }

    private WarmUp() {}
}
