package casebook.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildJvmTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void it_gets_options_environment_and_arguments_and_its_words_are_heard() throws Exception {
        try (var child = ChildJvm.start(
                List.of("-Dcolour=红"), Talker.class.getName(), log(), Map.of("SHAPE", "round"), "and then", "end")) {
            assertEquals("红 round and then", child.awaitLine(Pattern.compile("round"), PATIENCE));
            assertEquals(7, child.awaitExit(PATIENCE));
        }
    }

    @Test
    void it_is_killed_without_a_last_word() throws Exception {
        try (var child = ChildJvm.start(Talker.class, log(), Map.of(), "before", "stay")) {
            child.awaitLine(Pattern.compile("before"), PATIENCE);

            child.kill9();

            assertEquals(128 + 9, child.awaitExit(PATIENCE));
            assertTrue(!child.output().contains("goodbye"), child.output());
        }
    }

    @Test
    void it_is_asked_to_end_and_says_goodbye() throws Exception {
        try (var child = ChildJvm.start(Talker.class, log(), Map.of(), "before", "stay")) {
            child.awaitLine(Pattern.compile("before"), PATIENCE);

            child.terminate();

            child.awaitLine(Pattern.compile("goodbye"), PATIENCE);
        }
    }

    @Test
    void a_line_that_never_comes_is_a_failure_that_shows_what_came() throws Exception {
        try (var child = ChildJvm.start(Talker.class, log(), Map.of(), "something else", "end")) {
            var failure = assertThrows(AssertionError.class, () -> child.awaitLine(Pattern.compile("never"), PATIENCE));

            assertTrue(failure.getMessage().contains("something else"), failure.getMessage());
        }
    }

    private Path log() {
        return directory.resolve("child.log");
    }

    static final class Talker {
        public static void main(String[] arguments) throws Exception {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("goodbye")));
            System.out.println(System.getProperty("colour") + " " + System.getenv("SHAPE") + " " + arguments[0]);
            if (arguments[1].equals("stay")) {
                Thread.sleep(Duration.ofMinutes(5).toMillis());
            }
            System.exit(7);
        }
    }
}
