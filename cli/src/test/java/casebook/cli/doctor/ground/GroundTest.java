package casebook.cli.doctor.ground;

import static casebook.cli.doctor.check.Level.NOTE;
import static casebook.cli.doctor.check.Level.OK;
import static casebook.cli.doctor.check.Level.STOPS;
import static casebook.cli.doctor.check.Level.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.doctor.check.Finding;
import casebook.contract.Topics;
import casebook.embedded.postgres.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GroundTest {

    private static final DatabaseCheck DATABASE =
            new DatabaseCheck("jdbc:postgresql://127.0.0.1:1/casebook?password=secret", "postgres", "", false);

    @Test
    void a_database_that_does_not_answer_stops_and_keeps_its_secrets() {
        Finding found = DATABASE.look().get(0);

        assertEquals(STOPS, found.level());
        assertTrue(found.found().contains("127.0.0.1:1/casebook"), found.found());
        assertFalse(found.found().contains("secret"), found.found());
    }

    @Test
    void versions_compression_and_tables_are_judged() {
        assertEquals(OK, DATABASE.version(18, "18.4").level());
        assertEquals(STOPS, DATABASE.version(12, "12.1").level());
        assertEquals(WARNING, DATABASE.compression(false).level());
        assertEquals(OK, DATABASE.tables(3, 0, false).level());
        assertEquals(NOTE, DATABASE.tables(1, 2, false).level());
        assertEquals(STOPS, DATABASE.tables(1, 2, true).level());
    }

    @Test
    void a_folder_of_another_postgresql_stops_the_house_s_own() {
        var folder = new DatabaseFolderCheck(Path.of("postgres"));

        assertEquals(OK, folder.judge("18", "18.4").level());
        assertEquals(STOPS, folder.judge("1", "18.4").level());
        assertTrue(EmbeddedDatabase.version().matches("\\d+\\.\\d+"), EmbeddedDatabase.version());
    }

    @Test
    void without_a_registry_the_ids_are_ours() {
        assertEquals(OK, new RegistryCheck(Optional.empty()).look().get(0).level());
    }

    @Test
    void a_registry_that_is_new_to_us_is_no_trouble() {
        var registry = new RegistryCheck(Optional.empty());
        Set<String> all = new TreeSet<>();
        Topics.all().forEach(topic -> topic.subject().ifPresent(all::add));

        assertEquals(NOTE, registry.judge("there", Set.of()).level());
        assertEquals(OK, registry.judge("there", all).level());
    }
}
