package casebook.embedded;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderTest {

    @TempDir
    Path directory;

    @Test
    void what_is_in_its_way_is_named_in_one_line() throws Exception {
        Path inTheWay = Files.writeString(directory.resolve("file"), "a file, not a folder");

        var refused = assertThrows(CannotStart.class, () -> Folder.take(inTheWay.resolve("kafka")));

        assertTrue(refused.getMessage().contains(inTheWay.toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains("CASEBOOK_HOME"), refused.getMessage());
        assertTrue(refused.getMessage().lines().count() == 1, refused.getMessage());
    }

    @Test
    void it_is_had_once_in_a_process_and_can_be_had_again() {
        try (var folder = Folder.take(directory)) {
            assertThrows(CannotStart.class, () -> Folder.take(directory), folder.path()::toString);
        }
        assertDoesNotThrow(() -> Folder.take(directory).close());
    }

    /** To close any channel on a file gives up every lock the process has on it, so a refusal must not touch it. */
    @Test
    void another_process_is_refused_even_after_a_refusal_in_this_one() throws Exception {
        try (var folder = Folder.take(directory)) {
            assertThrows(CannotStart.class, () -> Folder.take(directory));
            try (var child = Child.start(FolderTest.class, folder.path())) {
                child.awaitLine("in use by another Casebook");
            }
        }
    }

    @Test
    void a_link_to_a_folder_is_that_folder() throws Exception {
        Path link = Files.createSymbolicLink(
                directory.resolve("link"), Files.createDirectory(directory.resolve("elsewhere")));

        try (var folder = Folder.take(link)) {
            assertTrue(folder.path().endsWith("elsewhere"));
        }
    }

    /** The other process. */
    public static void main(String[] arguments) {
        try (var folder = Folder.take(Path.of(arguments[0]))) {
            System.out.println("took " + folder.path());
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
        }
    }
}
