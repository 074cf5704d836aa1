package casebook.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilersTest {

    @TempDir
    Path tasks;

    private Path task(String id, String name, int user, int system) throws IOException {
        Path stat = Files.createDirectories(tasks.resolve(id)).resolve("stat");
        return Files.writeString(
                stat, id + " (" + name + ") S 1 1 1 0 -1 4194304 9 0 0 0 " + user + " " + system + " 0 0 20 0\n");
    }

    @Test
    void only_threads_that_compile_are_counted() throws Exception {
        task("7", "C2 CompilerThre", 100, 20);
        task("8", "C1 CompilerThre", 3, 0);
        task("9", "main) (x", 1000, 0);

        assertEquals(Duration.ofMillis(1230), new Compilers(tasks).time());
    }

    /** Or time would run backwards. */
    @Test
    void one_that_ends_keeps_its_time() throws Exception {
        Path stat = task("7", "C2 CompilerThre", 100, 20);
        var compilers = new Compilers(tasks);
        compilers.time();
        Files.delete(stat);

        assertEquals(Duration.ofMillis(1200), compilers.time());
    }

    @Test
    void this_process_has_been_compiled() {
        assertTrue(new Compilers(Path.of("/proc/self/task")).time().compareTo(Duration.ZERO) > 0);
    }
}
