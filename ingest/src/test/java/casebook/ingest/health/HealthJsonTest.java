package casebook.ingest.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Group;
import casebook.event.LedgerState;
import casebook.ingest.view.LedgerSum;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class HealthJsonTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void every_state_is_told_and_the_oldest_with_its_age() {
        var oldest = new LedgerSum.Unfinished("a", LedgerState.RECEIVED, NOW.minusSeconds(90));
        var sum = new LedgerSum(Map.of(LedgerState.CURATED, 4, LedgerState.RECEIVED, 1), Optional.of(oldest), NOW);

        var told = HealthJson.of(5, Optional.of(sum), Map.of(Group.EXTRACT, OptionalLong.of(3)));

        assertEquals(5, told.path("accepted").asInt());
        assertEquals(LedgerState.values().length, told.path("cases").size());
        assertEquals(4, told.at("/cases/CURATED").asInt());
        assertEquals(90, told.at("/oldestUnfinished/seconds").asInt());
        assertEquals("a", told.at("/oldestUnfinished/caseId").asText());
        assertEquals(
                "[{\"stage\":\"extract\",\"group\":\"casebook.extract\",\"lag\":3}]",
                told.path("stages").toString());
    }

    @Test
    void what_is_not_known_is_null_and_not_nothing() {
        var told = HealthJson.of(5, Optional.empty(), Map.of(Group.ENRICH, OptionalLong.empty()));

        assertTrue(told.path("accepted").isNull());
        assertTrue(told.path("cases").isNull());
        assertTrue(told.path("oldestUnfinished").isNull());
        assertTrue(told.at("/stages/0/lag").isNull());
    }
}
