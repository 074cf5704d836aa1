package casebook.ingest.extract.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParsedFile;
import casebook.ingest.extract.worker.WorkerMain;
import casebook.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ParserPoolTest {

    private static final Duration LIMIT = Duration.ofSeconds(8);

    @TempDir
    Path folder;

    private final ParserPool parser = new ParserPool(new WorkerCommand(TrickWorker.class, 64), 1, LIMIT);

    @AfterEach
    void close() {
        parser.close();
    }

    @Test
    void a_file_is_parsed() throws Exception {
        assertEquals(FileOutcome.OK, play("nothing").outcome());
    }

    @Test
    void a_worker_that_exits_is_a_crash_and_the_next_file_is_parsed() throws Exception {
        ParsedFile crashed = play("exit");

        assertEquals(FileOutcome.CRASHED, crashed.outcome());
        assertTrue(crashed.detail().contains("exit 7"), crashed.detail());
        assertEquals(FileOutcome.OK, play("nothing").outcome());
    }

    @Test
    void a_crash_is_tried_once_more() throws Exception {
        Path mark = folder.resolve("mark");

        assertEquals(FileOutcome.OK, play("exit once", mark.toString()).outcome());
    }

    @Test
    void a_worker_that_hangs_is_killed_when_its_time_is_up() throws Exception {
        long start = System.nanoTime();

        assertEquals(FileOutcome.TIMEOUT, play("hang").outcome());

        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(LIMIT.multipliedBy(3)) < 0);
        assertEquals(FileOutcome.OK, play("nothing").outcome());
    }

    @Test
    void a_worker_that_runs_out_of_memory_is_a_crash() throws Exception {
        ParsedFile crashed = play("memory");

        assertEquals(FileOutcome.CRASHED, crashed.outcome());
        assertEquals("the parser ran out of memory", crashed.detail());
    }

    @Test
    void an_answer_that_promises_too_much_is_not_awaited() throws Exception {
        assertEquals(FileOutcome.CRASHED, play("endless frame").outcome());
        assertEquals(FileOutcome.CRASHED, play("nonsense").outcome());
    }

    @Test
    void a_worker_may_print_what_it_likes() throws Exception {
        assertEquals(FileOutcome.OK, play("noise").outcome());
    }

    @Test
    void a_worker_killed_from_outside_is_replaced() throws Exception {
        play("nothing");
        ProcessHandle worker = ProcessHandle.current().children().findFirst().orElseThrow();
        var hanging = CompletableFuture.supplyAsync(() -> {
            try {
                return play("slow", folder.resolve("marks").toString());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        worker.destroyForcibly();

        // The second worker is as slow, and that is the file's fault.
        assertEquals(FileOutcome.TIMEOUT, hanging.get().outcome());
        assertEquals(FileOutcome.OK, play("nothing").outcome());
    }

    @Test
    void what_a_file_leaves_behind_is_wiped() throws Exception {
        Path temporary = Path.of(play("litter").blocks().get(0).getText());

        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(0, left.count());
        }
        parser.close();
        assertFalse(Files.exists(temporary.getParent()));
    }

    @Test
    void a_folder_that_was_tidied_away_is_made_anew() throws Exception {
        Path temporary = Path.of(play("nothing").blocks().get(0).getText());
        Files.delete(temporary);
        Files.delete(temporary.resolveSibling("owner"));
        Files.delete(temporary.getParent());

        assertEquals(FileOutcome.OK, play("litter").outcome());
    }

    @Test
    void a_closed_parser_lets_its_caller_go() throws Exception {
        play("nothing");
        var hanging = CompletableFuture.runAsync(() -> assertThrows(IOException.class, () -> play("hang")));
        Awaitility.await().pollDelay(Duration.ofMillis(200)).until(() -> true);

        parser.close();

        hanging.get();
    }

    /** Its service is killed while the worker parses. */
    @Test
    void a_worker_does_not_outlive_its_service() throws Exception {
        Path file = Files.writeString(folder.resolve("endless"), "endless");
        try (var service = ChildJvm.start(Service.class, folder.resolve("log"), Map.of(), file.toString())) {
            String line = service.awaitLine(Pattern.compile("worker \\d+"), Duration.ofSeconds(60));
            ProcessHandle worker = ProcessHandle.of(Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                    .orElseThrow();

            service.kill9();

            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !worker.isAlive());
        }
    }

    /** A service with one real worker. */
    static final class Service {
        public static void main(String[] arguments) throws Exception {
            var parser = new ParserPool(new WorkerCommand(WorkerMain.class, 128), 1, Duration.ofMinutes(1));
            parser.warm();
            System.out.println("worker "
                    + ProcessHandle.current()
                            .children()
                            .findFirst()
                            .orElseThrow()
                            .pid());
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        }
    }

    private ParsedFile play(String trick) throws IOException {
        return play(trick, "name");
    }

    private ParsedFile play(String trick, String name) throws IOException {
        Path file = Files.writeString(folder.resolve("trick"), trick);
        return parser.parse(new ParseRequest(file, name, 1_000), (parsed, overflow) -> parsed);
    }
}
