package casebook.ingest.extract.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.wire.RecognisedText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private static final long ROOM = 1_000_000;

    private final SortedMap<Integer, RecognisedText> texts = new TreeMap<>();

    @Test
    void a_recognised_page_stands_where_it_belongs() {
        texts.put(2, RecognisedText.read(List.of(block("申报单位：甲公司", null)), 0.9, true));

        RecognisedFile file = join(FileOutcome.OK, block("第一页", 1), block("- 2 -", 2), block("第三页", 3));

        assertEquals(List.of("第一页", "申报单位：甲公司", "第三页"), read(file));
        assertEquals(2, file.parsed().blocks().get(1).getPage());
        assertEquals(FileOutcome.OK, file.parsed().outcome());
        assertEquals("甲公司", file.parsed().fields().get(0).getValue());
        assertEquals(14, file.parsed().characters());
        assertEquals(1, file.ocrPages());
        assertEquals(true, file.recognised().get(0).getCandidateSeal());
        assertNull(file.pagesRead());
    }

    @Test
    void a_page_on_which_nothing_was_found_keeps_what_little_text_it_had() {
        texts.put(2, RecognisedText.read(List.of(), 0, false));

        assertEquals(List.of("第一页", "- 2 -"), read(join(FileOutcome.OK, block("第一页", 1), block("- 2 -", 2))));
    }

    @Test
    void a_page_that_fails_makes_the_file_partial_and_says_which() {
        texts.put(1, RecognisedText.read(List.of(block("第一页", null)), 0.9, false));
        texts.put(2, RecognisedText.failed(FileOutcome.TIMEOUT, "too slow"));

        RecognisedFile file = join(FileOutcome.EMPTY);

        assertEquals(FileOutcome.PARTIAL, file.parsed().outcome());
        assertEquals(
                "recognised 1 of 2 scanned pages; page 2: too slow",
                file.parsed().detail());
        assertEquals(2, file.pagesRead());
    }

    @Test
    void a_file_without_any_text_is_empty_or_what_its_pages_were() {
        texts.put(1, RecognisedText.read(List.of(), 0, false));
        assertEquals(FileOutcome.EMPTY, join(FileOutcome.EMPTY).parsed().outcome());
        assertEquals(0, join(FileOutcome.EMPTY).ocrPages());

        texts.put(1, RecognisedText.failed(FileOutcome.TOO_LARGE, "too large"));
        assertEquals(FileOutcome.TOO_LARGE, join(FileOutcome.EMPTY).parsed().outcome());
    }

    @Test
    void what_does_not_fit_is_left_out_and_told() {
        texts.put(1, RecognisedText.read(List.of(block("第一", null), block("第二", null)), 0.9, false));

        RecognisedFile file = new Joining(parsed(FileOutcome.EMPTY), texts, 20).file();

        assertEquals(List.of("第一"), read(file));
        assertEquals(FileOutcome.PARTIAL, file.parsed().outcome());
    }

    private RecognisedFile join(FileOutcome outcome, Block... blocks) {
        return new Joining(parsed(outcome, blocks), texts, ROOM).file();
    }

    private ParsedFile parsed(FileOutcome outcome, Block... blocks) {
        long characters = List.of(blocks).stream()
                .mapToLong(block -> block.getText().length())
                .sum();
        return new ParsedFile(
                outcome,
                "",
                "application/pdf",
                3,
                characters,
                false,
                List.of(blocks),
                List.of(),
                List.of(),
                List.copyOf(texts.keySet()));
    }

    private static List<String> read(RecognisedFile file) {
        return file.parsed().blocks().stream().map(Block::getText).toList();
    }

    private static Block block(String text, Integer page) {
        return new Block(BlockKind.PARAGRAPH, text, page, List.of());
    }
}
