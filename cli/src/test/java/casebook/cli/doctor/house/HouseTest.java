package casebook.cli.doctor.house;

import static casebook.cli.doctor.check.Level.NOTE;
import static casebook.cli.doctor.check.Level.OK;
import static casebook.cli.doctor.check.Level.STOPS;
import static casebook.cli.doctor.check.Level.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.doctor.check.Finding;
import casebook.cli.doctor.check.Patient;
import casebook.cli.doctor.check.Told;
import casebook.embedded.Folder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {

    @TempDir
    Path folder;

    @Test
    void a_home_that_is_not_there_yet_is_left_so() throws Exception {
        Path home = folder.resolve("home");

        assertEquals(OK, home(home).level());
        assertFalse(Files.exists(home));
    }

    @Test
    void a_file_where_the_home_should_be_stops() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertEquals(STOPS, home(file).level());
        Finding below = home(file.resolve("home"));
        assertEquals(STOPS, below.level());
        assertTrue(below.remedy().contains("CASEBOOK_HOME"));
    }

    @Test
    void a_home_that_somebody_has_is_told_and_not_taken_from_him() throws Exception {
        try (Folder taken = Folder.take(folder)) {
            assertEquals(NOTE, home(taken.path()).level());

            Files.writeString(folder.resolve("running.properties"), "http=http://127.0.0.1:1234\n");
            Finding runs = home(taken.path());
            assertEquals(OK, runs.level());
            assertTrue(runs.found().contains("http://127.0.0.1:1234"), runs.found());
            assertTrue(Folder.isTaken(folder));
        }
        Finding killed = home(folder);
        assertEquals(NOTE, killed.level());
        assertTrue(killed.found().contains("did not end by itself"), killed.found());
    }

    @Test
    void a_taken_port_names_its_setting_and_who_has_it() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            Finding found = ports(Map.of("CASEBOOK_KAFKA_PORT", port)).stream()
                    .filter(finding -> finding.level() == STOPS)
                    .findFirst()
                    .orElseThrow();

            assertTrue(found.found().contains("port " + port + " for Kafka"), found.found());
            assertTrue(
                    found.found().contains("process " + ProcessHandle.current().pid()), found.found());
            assertTrue(found.remedy().contains("CASEBOOK_KAFKA_PORT"), found.remedy());
        }
    }

    @Test
    void ports_of_what_is_brought_are_not_looked_at() throws Exception {
        List<Finding> found = ports(Map.of(
                "CASEBOOK_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092", "CASEBOOK_DATABASE_URL", "jdbc:postgresql://db/x"));

        assertEquals(1, found.size());
    }

    @Test
    void a_misspelt_setting_is_guessed() {
        assertEquals("CASEBOOK_HTTP_PORT", Spelling.meant("CASEBOOK_HTPP_PORT").orElseThrow());
        assertTrue(Spelling.meant("CASEBOOK_COLOUR").isEmpty());
    }

    @Test
    void every_bad_setting_is_shown_with_its_remedy() {
        var told = Told.of(Map.of("CASEBOOK_HTPP_PORT", "1", "CASEBOOK_PARTITIONS", "many"));

        List<Finding> found = new SettingsCheck(told).look();

        assertEquals(List.of(STOPS, STOPS), found.stream().map(Finding::level).toList());
        assertTrue(
                found.get(0).remedy().contains("or spell it CASEBOOK_HTTP_PORT"),
                found.get(0).remedy());
    }

    @Test
    void a_property_no_client_knows_is_told_and_a_bad_value_stops() {
        var properties = new ClientPropertiesCheck(new TreeMap<>(Map.of(
                "linger.ms", "5", "lingerms", "5", "max.poll.records", "many", "ssl.truststore.type", "PKCS12")));

        List<Finding> found = properties.look();

        assertEquals(List.of(WARNING, STOPS), found.stream().map(Finding::level).toList());
        assertTrue(
                found.get(0).found().startsWith("CASEBOOK_KAFKA_LINGERMS"),
                found.get(0).found());
        assertTrue(
                found.get(1).found().startsWith("CASEBOOK_KAFKA_MAX_POLL_RECORDS"),
                found.get(1).found());
    }

    @Test
    void a_named_house_that_does_not_answer_stops() throws Exception {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        var silent = patient(folder, Map.of("CASEBOOK_URL", "http://127.0.0.1:" + port));

        assertEquals(STOPS, new ReadinessCheck(silent).look().get(0).level());
        assertEquals(
                NOTE,
                new ReadinessCheck(patient(folder, Map.of())).look().get(0).level());
    }

    private static Finding home(Path home) throws Exception {
        return new HomeCheck(patient(home, Map.of())).look().get(0);
    }

    private List<Finding> ports(Map<String, String> settings) throws Exception {
        Map<String, String> free = new TreeMap<>(
                Map.of("CASEBOOK_HTTP_PORT", "0", "CASEBOOK_KAFKA_PORT", "0", "CASEBOOK_POSTGRES_PORT", "0"));
        free.putAll(settings);
        return new PortsCheck(patient(folder, free)).look();
    }

    private static Patient patient(Path home, Map<String, String> settings) {
        Map<String, String> given = new TreeMap<>(settings);
        given.put("CASEBOOK_HOME", home.toString());
        return Patient.of(Told.of(given));
    }
}
