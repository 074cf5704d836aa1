package casebook.enrich.embed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.process.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, as libraries are loaded once a process. */
class NativeLibrariesTest {

    @TempDir
    Path home;

    /** Loads the model and says what happened. */
    static final class Main {
        public static void main(String[] words) {
            try {
                System.out.print(BgeSmallZh.load().embed("贷款").size());
            } catch (StartRefused refused) {
                System.out.print(refused.getMessage());
            }
            // As an end by kill: nobody tidies up.
            Runtime.getRuntime().halt(0);
        }
    }

    @Test
    void nothing_but_an_empty_folder_stays_behind_even_when_the_process_is_killed() throws Exception {
        assertEquals("512", load(home));

        try (Stream<Path> left = Files.walk(home)) {
            assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void a_machine_that_cannot_take_them_is_told_what_it_lacks() throws Exception {
        String told = load(home.resolve("nowhere"));

        assertEquals(
                List.of(true, true, true),
                Stream.of("does not load", "libstdc++6", home.resolve("nowhere").toString())
                        .map(told::contains)
                        .toList(),
                told);
    }

    private static String load(Path temporary) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + temporary.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return told;
    }
}
