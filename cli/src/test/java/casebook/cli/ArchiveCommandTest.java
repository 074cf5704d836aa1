package casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.embedded.Ports;
import casebook.testkit.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code casebook archive} cannot do, it refuses before it empties anything. */
class ArchiveCommandTest {

    @Test
    void words_that_make_no_sense_are_told_what_is_expected() {
        Words alone = Words.of("archive");
        assertEquals(Exit.USAGE, alone.exit());
        assertTrue(alone.err().contains("rebuild"), alone::err);
        Words impatient = Words.of("archive", "rebuild", "--patience", "0");
        assertEquals(Exit.USAGE, impatient.exit());
        assertTrue(impatient.err().contains("expected 1 or more"), impatient::err);
    }

    /** In a process of its own, lest it find a house that runs here. */
    @Test
    void where_no_house_runs_it_says_how_to_start_one(@TempDir Path home) throws Exception {
        var nowhere = Map.of(
                "CASEBOOK_HOME", home.toString(),
                "CASEBOOK_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Ports.free(),
                "CASEBOOK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/casebook");

        try (var command =
                ChildJvm.start(Casebook.class, home.resolve("log"), nowhere, "archive", "rebuild", "--yes")) {
            assertEquals(Exit.PRECONDITION, command.awaitExit(Duration.ofMinutes(1)), command.output());
            assertTrue(command.output().contains("start a Casebook with ./casebook up"), command.output());
        }
    }
}
