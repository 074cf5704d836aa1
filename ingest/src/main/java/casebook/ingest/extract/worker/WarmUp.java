package casebook.ingest.extract.worker;

import casebook.ingest.extract.wire.ParseOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Parses a few small files over and over, so that no case pays for loading the parsers and compiling them. */
final class WarmUp {

    private static final String FOLDER = "/casebook/ingest/warmup/";
    private static final List<String> FILES =
            List.of("form.docx", "form.pdf", "form.pptx", "form.xlsx", "form.txt", "form.html");

    private final FileParser parser;
    private final Path folder;

    /** A warm-up that keeps its files in a folder to be made. */
    WarmUp(FileParser parser, Path folder) {
        this.parser = parser;
        this.folder = folder;
    }

    /** Parses one of them, which loads what most parsers need. */
    void light() throws IOException {
        Files.createDirectories(folder);
        parse(FILES.get(0));
    }

    /** Parses each of them so often, or until it is told to stop; nothing is left of them. */
    void run(int rounds, BooleanSupplier stop) throws IOException {
        Files.createDirectories(folder);
        for (int round = 0; round < rounds; round++) {
            for (String name : FILES) {
                if (!stop.getAsBoolean()) {
                    parse(name);
                }
            }
        }
        Files.deleteIfExists(folder.resolve("overflow"));
        Files.deleteIfExists(folder);
    }

    private void parse(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream bytes = WarmUp.class.getResourceAsStream(FOLDER + name)) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        }
        parser.parse(new ParseOrder(file, name, 64 * 1024, Duration.ofSeconds(30), folder.resolve("overflow")));
        Files.delete(file);
    }
}
