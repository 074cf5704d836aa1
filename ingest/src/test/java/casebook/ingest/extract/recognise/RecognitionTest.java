package casebook.ingest.extract.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.Block;
import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The processes that read pages, with one that misbehaves as told. */
@Timeout(60)
class RecognitionTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void a_page_that_ends_its_process_costs_that_page_alone() throws Exception {
        try (var recognition = recognition(300, LONG, LONG)) {
            RecognisedFile file = complete(recognition, 1, TrickReader.ENDS, 20);

            assertEquals(FileOutcome.PARTIAL, file.parsed().outcome());
            assertTrue(
                    file.parsed()
                            .detail()
                            .startsWith("recognised 2 of 3 scanned pages; page 13: text recognition broke off"),
                    file.parsed().detail());
            assertEquals(2, file.ocrPages());
            assertEquals(2, pids(file).size(), "a new process after the old one's end");
        }
    }

    @Test
    void a_page_that_was_not_to_blame_is_tried_once_more() throws Exception {
        Path file = Files.createFile(folder.resolve("once"));
        try (var recognition = recognition(300, LONG, LONG)) {
            assertEquals(
                    FileOutcome.OK,
                    recognition
                            .forCase()
                            .complete(file, parsed(TrickReader.ENDS_ONCE), 1_000_000)
                            .parsed()
                            .outcome());
        }
    }

    @Test
    void a_page_that_hangs_is_given_up_and_the_next_one_read() throws Exception {
        try (var recognition = recognition(300, LONG, Duration.ofSeconds(6))) {
            RecognisedFile file = complete(recognition, TrickReader.HANGS, 20);

            assertEquals(FileOutcome.PARTIAL, file.parsed().outcome());
            assertTrue(file.parsed().detail().contains("page 14: reading the page took longer than 6 seconds"));
        }
    }

    @Test
    void beyond_its_budget_a_file_says_how_far_it_got() throws Exception {
        try (var recognition = recognition(2, LONG, LONG)) {
            RecognisedFile file = complete(recognition, 1, 2, 3, 4);

            assertEquals(FileOutcome.PARTIAL, file.parsed().outcome());
            assertTrue(file.parsed().detail().startsWith("recognised 2 of 4 scanned pages; page 3: only the first 2"));
            assertEquals(2, file.pagesRead());
        }
        try (var recognition = recognition(300, Duration.ofMillis(500), LONG)) {
            RecognisedFile file = complete(recognition, TrickReader.HANGS);

            assertEquals(FileOutcome.TIMEOUT, file.parsed().outcome());
        }
    }

    @Test
    void nothing_stays_behind_and_nobody_is_kept_waiting_by_the_end() throws Exception {
        Set<String> before = folders();
        var recognition = recognition(300, LONG, LONG);
        complete(recognition, 1);
        assertEquals(before.size() + 1, folders().size());
        var closing = new Thread(recognition::close);
        closing.start();

        closing.join(20_000);

        assertEquals(before, folders());
        assertThrows(IOException.class, () -> complete(recognition, 2));
    }

    private static Recognition recognition(int pages, Duration time, Duration pageTime) {
        return new Recognition(
                new RecogniserCommand(TrickReader.class, 32), 1, new PagesOfCase.Budget(pages, time, pageTime));
    }

    private RecognisedFile complete(Recognition recognition, Integer... pages) throws IOException {
        return recognition.forCase().complete(folder.resolve("file"), parsed(pages), 1_000_000);
    }

    private static ParsedFile parsed(Integer... pages) {
        return new ParsedFile(
                FileOutcome.EMPTY,
                "",
                "application/pdf",
                pages.length,
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(pages));
    }

    private static Set<String> pids(RecognisedFile file) {
        return file.parsed().blocks().stream()
                .map(Block::getText)
                .map(text -> text.substring(text.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }

    private static Set<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("casebook-recognition"))
                    .collect(Collectors.toSet());
        }
    }
}
