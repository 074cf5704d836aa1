package casebook.ingest.replay;

import static casebook.event.ReplayState.ACCEPTED;
import static casebook.event.ReplayState.DONE;
import static casebook.event.ReplayState.WALKING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.ReplayMode;
import casebook.event.ReplayProgress;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayJsonTest {

    @Test
    void sums_pace_and_rest_are_those_of_the_partitions() {
        JsonNode told = told(Cards.part(1, WALKING, 20, 100L), Cards.part(0, DONE, 30, 30L));

        assertEquals("RUNNING", told.path("state").asText());
        assertEquals(50, told.path("walked").asLong());
        assertEquals(130, told.path("cases").asLong());
        assertEquals(1, told.path("partitionsDone").asInt());
        assertEquals(5.0, told.path("casesPerSecond").asDouble());
        assertEquals(16, told.path("secondsLeft").asLong());
        assertEquals(0, told.at("/parts/0/partition").asInt());
        assertEquals("2024-03-01T08:00:00Z", told.path("acceptedAt").asText());
    }

    @Test
    void what_is_not_known_is_null() {
        JsonNode told = told(Cards.part(0, WALKING, 30, null), Cards.part(1, WALKING, 20, 100L));
        assertTrue(told.path("cases").isNull(), told.toString());
        assertTrue(told.path("secondsLeft").isNull(), told.toString());
        assertEquals(5.0, told.path("casesPerSecond").asDouble());

        JsonNode begun = told();
        assertTrue(begun.path("cases").isNull(), begun.toString());
        assertTrue(begun.path("casesPerSecond").isNull(), begun.toString());
    }

    @Test
    void one_that_waits_for_the_step_tells_what_was_asked() {
        JsonNode told = ReplayJson.of(Replay.requested(Cards.request(ReplayMode.ROLLBACK, "b")));

        assertEquals("REQUESTED", told.path("state").asText());
        assertEquals("b", told.path("target").asText());
        assertTrue(told.path("taxonomy").isNull(), told.toString());
        assertTrue(told.path("acceptedAt").isNull(), told.toString());
    }

    private static JsonNode told(ReplayProgress... parts) {
        return ReplayJson.of(Replay.decided(Cards.whole("a", ACCEPTED, 2), List.of(parts)));
    }
}
