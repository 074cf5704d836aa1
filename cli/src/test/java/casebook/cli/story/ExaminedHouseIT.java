package casebook.cli.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cli.Casebook;
import casebook.cli.Exit;
import casebook.testkit.ChildJvm;
import casebook.testkit.Scratch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A house that runs well is told so, by a command that knows only its home; a bad setting is told by the exit code. */
@Timeout(300)
class ExaminedHouseIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Pattern OBJECT = Pattern.compile("^\\{");

    private final Scratch scratch = new Scratch("examined");

    @AfterEach
    void tidy() throws Exception {
        scratch.close();
    }

    @Test
    void a_house_that_runs_is_healthy() throws Exception {
        Path home = scratch.path().resolve("home");
        try (var house = RunningHouse.start(home, Map.of())) {
            Awaitility.await().atMost(PATIENCE).until(() -> isReady(house));

            JsonNode told = doctor(home, Exit.DONE, Map.of());

            assertTrue(told.path("healthy").asBoolean(), told::toPrettyString);
            assertTrue(has(told, "http", "is ready"), told::toPrettyString);
            assertTrue(has(told, "home", "a house runs on it"), told::toPrettyString);
            assertTrue(has(told, "topics", "3 partitions each"), told::toPrettyString);
            for (String group :
                    new String[] {"casebook.extract", "casebook.enrich", "casebook.track", "casebook.tally", "connect-"
                    }) {
                assertTrue(has(told, "groups", group), told::toPrettyString);
            }
            assertTrue(StreamSupport.stream(told.path("findings").spliterator(), false)
                    .filter(finding -> finding.path("check").asText().equals("groups"))
                    .allMatch(finding -> finding.path("found").asText().contains("member")));
        }
        JsonNode refused = doctor(home, Exit.PRECONDITION, Map.of("CASEBOOK_HTTP_PORT", "eighty"));
        assertTrue(has(refused, "settings", "CASEBOOK_HTTP_PORT"), refused::toPrettyString);
    }

    private static boolean isReady(RunningHouse house) throws Exception {
        var door = HttpRequest.newBuilder(house.whereabouts().http().resolve("/readyz"))
                .build();
        return HttpClient.newHttpClient().send(door, BodyHandlers.discarding()).statusCode() == 200;
    }

    private JsonNode doctor(Path home, int exit, Map<String, String> settings) throws Exception {
        var environment = new HashMap<>(settings);
        environment.put("CASEBOOK_HOME", home.toString());
        Path log = Files.createTempFile(scratch.path(), "doctor", ".log");
        try (var doctor = ChildJvm.start(Casebook.class, log, environment, "doctor", "--json")) {
            assertEquals(exit, doctor.awaitExit(PATIENCE), doctor.output());
            // Among what the tests' own logging says.
            return new ObjectMapper().readTree(doctor.awaitLine(OBJECT, PATIENCE));
        }
    }

    private static boolean has(JsonNode told, String check, String found) {
        return StreamSupport.stream(told.path("findings").spliterator(), false)
                .anyMatch(finding -> finding.path("check").asText().equals(check)
                        && finding.path("found").asText().contains(found));
    }
}
