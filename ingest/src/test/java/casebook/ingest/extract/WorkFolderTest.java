package casebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.testkit.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WorkFolderTest {

    @TempDir
    Path parent;

    @Test
    void a_folder_goes_with_its_process() throws Exception {
        Path inside;
        try (WorkFolder work = WorkFolder.open(parent)) {
            inside = Files.createDirectories(work.forCase());
            Files.writeString(inside.resolve("1"), "member");
        }

        assertFalse(Files.exists(inside.getParent()));
    }

    @Test
    void one_that_a_killed_process_left_is_swept_and_one_in_use_is_not() throws Exception {
        try (WorkFolder living = WorkFolder.open(parent);
                var killed = ChildJvm.start(Holder.class, parent.resolve("log"), Map.of(), parent.toString())) {
            Path mine = Files.createDirectories(living.forCase());
            String line = killed.awaitLine(Pattern.compile("holds .+"), Duration.ofSeconds(30));
            Path left = Path.of(line.substring(line.indexOf("holds ") + 6));
            WorkFolder.open(parent).close();
            assertTrue(Files.exists(left), "its process is alive");

            killed.kill9();
            WorkFolder.open(parent).close();

            assertFalse(Files.exists(left));
            assertTrue(Files.exists(mine));
        }
    }

    /** A process that holds a folder until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws Exception {
            WorkFolder work = WorkFolder.open(Path.of(arguments[0]));
            System.out.println("holds " + Files.createDirectories(work.forCase()));
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        }
    }
}
