package casebook.ingest.extract.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.FileOutcome;
import casebook.ingest.extract.wire.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real worker under a parser that does its worst: a name for each end, within bounds, and nothing is left of it. */
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileParserIT {

    private static final int HEAP_MIB = 240;
    private static final long MOST_MIB = 512;
    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    /** Ten seconds on a machine of one's own; a parser that loops has to get its eight seconds of processor time. */
    private static final Duration BOUND = Duration.ofSeconds(10 * Integer.getInteger("casebook.test.patience", 4));

    @TempDir
    Path folder;

    private final ParserPool parser =
            ParserPool.standard(1, new WorkerSettings(HEAP_MIB, TIMEOUT, Path.of("target", "worker-archives")));
    private final Peaks peaks = new Peaks();
    private int files;

    @BeforeAll
    void warm() throws IOException {
        parser.warm();
        peaks.start();
    }

    @AfterAll
    void close() throws Exception {
        peaks.close();
        List<Path> roots = folders();
        parser.close();
        for (Path root : roots) {
            assertTrue(Files.notExists(root), root + " is left");
        }
    }

    @BeforeEach
    void whole() {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> parser.idle() == 2);
        peaks.reset();
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        assertEquals("survived: nothing", last(parse("nothing")));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> ProcessHandle.allProcesses()
                .noneMatch(process -> process.info()
                        .commandLine()
                        .filter(line -> line.endsWith("sleep 987"))
                        .isPresent()));
        for (Path root : folders()) {
            try (Stream<Path> left = Files.list(root.resolve("tmp"))) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            exit             | CRASHED | the parser process ended by itself (exit 7)
            halt             | CRASHED | the parser process ended by itself (exit 0)
            stack            | CRASHED | the parser ran out of stack: the file is nested too deep
            heap             | CRASHED | the parser ran out of memory
            direct           | CRASHED | the parser ran out of memory
            native           | CRASHED | the parser ran out of memory
            segv             | CRASHED | the parser process crashed in native code (SIGSEGV)
            kill             | CRASHED | the parser process was killed (signal 9), perhaps for want of memory
            error            | CRASHED | the parser hit an internal error
            child and exit   | CRASHED | the parser process ended by itself (exit 7)
            loop             | TIMEOUT | no text came for 8 seconds: the parser hangs or loops
            sleep            | TIMEOUT | no text came for 8 seconds: the parser hangs or loops
            endless blanks   | TOO_LARGE | Suspected zip bomb
            loop after text  | PARTIAL | no more text came for 8 seconds: the parser hangs or loops
            children         | OK      | ''
            noise            | OK      | ''
            litter           | OK      | ''
            busy thread left | OK      | ''
            slow but steady  | OK      | ''
            """)
    void a_trick_has_its_outcome(String trick, FileOutcome outcome, String detail) throws IOException {
        long start = System.nanoTime();

        ParsedFile parsed = parse(trick);

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%-18s %-8s %5d ms  %3d MiB  %s%n",
                trick, parsed.outcome(), took.toMillis(), peaks.mib(), parsed.detail());
        assertEquals(outcome, parsed.outcome(), parsed.detail());
        assertEquals(detail.isEmpty(), parsed.detail().isEmpty());
        assertTrue(parsed.detail().startsWith(detail), parsed.detail());
        assertTrue(took.compareTo(BOUND) < 0, took.toString());
        assertTrue(peaks.mib() > 0 && peaks.mib() <= MOST_MIB, peaks.mib() + " MiB");
    }

    @Test
    void too_many_threads_are_a_crash() throws IOException {
        ParsedFile parsed = parse("threads");

        System.out.printf("threads %s  %d MiB  %s%n", parsed.outcome(), peaks.mib(), parsed.detail());
        assertEquals(FileOutcome.CRASHED, parsed.outcome());
        assertTrue(
                List.of("the parser started more than 150 threads", "the parser ran out of memory")
                        .contains(parsed.detail()),
                parsed.detail());
        assertTrue(peaks.mib() > 0 && peaks.mib() <= MOST_MIB, peaks.mib() + " MiB");
    }

    @Test
    void what_came_before_a_loop_is_kept() throws IOException {
        ParsedFile parsed = parse("loop after text");

        assertEquals("the second paragraph", last(parsed));
    }

    private ParsedFile parse(String trick) throws IOException {
        // Blanks make other bytes of it, or it would be known from before.
        Path file = Files.writeString(folder.resolve("file" + files), trick + "\n".repeat(++files));
        return parser.parse(new ParseRequest(file, "file.hostile", 100_000), (parsed, overflow) -> parsed);
    }

    private static String last(ParsedFile parsed) {
        return parsed.blocks().isEmpty()
                ? parsed.outcome() + " " + parsed.detail()
                : parsed.blocks().get(parsed.blocks().size() - 1).getText();
    }

    private static List<Path> folders() {
        return Child.all()
                .flatMap(child -> child.workerFolder().stream())
                .distinct()
                .toList();
    }

    /** The largest of the workers, as the kernel has seen it. */
    private static final class Peaks {
        private final AtomicLong mib = new AtomicLong();
        private final Thread thread = new Thread(this::watch);
        private volatile boolean closed;

        void start() {
            thread.start();
        }

        void reset() {
            mib.set(0);
        }

        /** A worker that was quick may be through before anybody looked; it, or the spare, is there still. */
        long mib() {
            look();
            return mib.get();
        }

        private void look() {
            Child.all().forEach(child -> mib.accumulateAndGet(child.peakMib(), Math::max));
        }

        private void watch() {
            while (!closed) {
                look();
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
            }
        }

        void close() throws InterruptedException {
            closed = true;
            thread.join();
        }
    }
}
