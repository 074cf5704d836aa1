package casebook.embedded.postgres;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    Path directory;

    @Test
    void what_was_half_unpacked_is_taken_away_and_what_is_whole_stays() throws Exception {
        Path half = Files.createDirectories(directory.resolve("PG-half/bin"));
        Files.writeString(half.resolve("postgres"), "half a program");
        Path whole = Files.createDirectories(directory.resolve("PG-whole"));
        Files.writeString(whole.resolve(".exists"), "");

        Binaries.hold(directory).close();

        assertTrue(Files.notExists(half.getParent()));
        assertTrue(Files.exists(whole.resolve(".exists")));
    }
}
