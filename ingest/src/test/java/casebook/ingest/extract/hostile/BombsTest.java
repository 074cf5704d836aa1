package casebook.ingest.extract.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.ingest.Fixtures;
import casebook.ingest.extract.pool.ParseRequest;
import casebook.ingest.extract.pool.ParserPool;
import casebook.ingest.extract.pool.WorkerCommand;
import casebook.ingest.extract.pool.WorkerUse;
import casebook.ingest.extract.wire.ParsedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that are large once they are read, in a worker process of the standard size. */
@Timeout(120)
class BombsTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST_MIB = 512;

    private record Bomb(Supplier<byte[]> bytes, FileOutcome outcome, String reason) {}

    private static final Map<String, Bomb> BOMBS = Map.of(
            "zeros.pdf", new Bomb(() -> Bombs.pdf(4096, (byte) 0, 1), FileOutcome.TOO_LARGE, "bomb"),
            "nested.pdf", new Bomb(() -> Bombs.pdf(4096, (byte) 0, 2), FileOutcome.TOO_LARGE, "bomb"),
            "thrice.pdf", new Bomb(() -> Bombs.pdf(4096, (byte) 'q', 3), FileOutcome.TOO_LARGE, "bomb"),
            "picture.pdf", new Bomb(() -> Bombs.pdfWithPicture(60_000), FileOutcome.EMPTY, "pictures"),
            "large.png", new Bomb(() -> Bombs.png(60_000), FileOutcome.EMPTY, "a picture"),
            "large.tif", new Bomb(() -> Bombs.tiff(60_000), FileOutcome.EMPTY, "a picture"),
            "a.xlsx", office(Fixtures.xlsx(), "xl/sharedStrings.xml", "信贷助手"),
            "sheet.xlsx", office(Fixtures.xlsx(), "xl/worksheets/sheet1.xml", "</sheetData>"),
            "a.docx", office(Fixtures.docx(), "word/document.xml", "信贷助手"),
            "a.pptx", office(Fixtures.pptx(1), "ppt/slides/slide1.xml", "第1页的标题"));

    private static Bomb office(byte[] office, String part, String before) {
        return new Bomb(() -> Bombs.office(office, part, before, 300), FileOutcome.TOO_LARGE, part);
    }

    private static final ParserPool parser = new ParserPool(WorkerCommand.standard(256), 1, LIMIT);

    @TempDir
    static Path folder;

    @BeforeAll
    static void warm() throws Exception {
        parser.warm();
    }

    @AfterAll
    static void close() {
        parser.close();
    }

    static Stream<String> names() {
        return BOMBS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_has_an_outcome_with_its_reason_within_bounds(String name) throws Exception {
        byte[] bytes = BOMBS.get(name).bytes.get();
        assertTrue(bytes.length < 8 * 1024 * 1024, "bytes: " + bytes.length);
        try (var use = WorkerUse.begin()) {
            ParsedFile parsed = parse(name, bytes);
            assertEquals(BOMBS.get(name).outcome, parsed.outcome(), parsed.detail());
            assertTrue(parsed.detail().contains(BOMBS.get(name).reason), parsed.detail());
            assertTrue(use.cpu().compareTo(LIMIT) <= 0, "took " + use.cpu());
            assertTrue(use.peakMib() <= MOST_MIB, "took " + use.peakMib() + " MiB");
        }
        assertEquals(FileOutcome.OK, parse("a.docx", Fixtures.docx()).outcome(), "the next file");
    }

    private static ParsedFile parse(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("file"), bytes);
        return parser.parse(new ParseRequest(file, name, 1_000_000), (parsed, overflow) -> parsed);
    }
}
