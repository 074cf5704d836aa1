package casebook.ingest.view;

import static casebook.event.LedgerState.CURATED;
import static casebook.event.LedgerState.EXTRACTED;
import static casebook.event.LedgerState.RECEIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.TrustedEvents;
import casebook.event.CaseState;
import casebook.event.LedgerState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerSumTest {

    static {
        TrustedEvents.trust();
    }

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void every_case_is_counted_in_its_state() {
        var sum = LedgerSum.of(List.of(row(CURATED, 90), row(CURATED, 10), row(EXTRACTED, 5)), NOW);

        assertEquals(Map.of(CURATED, 2, EXTRACTED, 1), sum.cases());
    }

    @Test
    void the_oldest_is_the_one_that_has_waited_longest_for_its_end() {
        var sum = LedgerSum.of(List.of(row(CURATED, 90), row(RECEIVED, 40), row(EXTRACTED, 50)), NOW);

        assertEquals(Duration.ofSeconds(50), sum.oldestUnfinished());
    }

    @Test
    void a_case_that_is_extracted_anew_is_as_old_as_that() {
        var anew = CaseState.newBuilder(row(CURATED, 90))
                .setExtraction(2)
                .setChangedAt(NOW.minusSeconds(7))
                .build();

        assertEquals(Duration.ofSeconds(7), LedgerSum.of(List.of(anew), NOW).oldestUnfinished());
        assertEquals(Map.of(CURATED, 1), LedgerSum.of(List.of(anew), NOW).cases());
    }

    @Test
    void where_every_case_has_come_to_an_end_nothing_is_old() {
        assertEquals(Duration.ZERO, LedgerSum.of(List.of(row(CURATED, 90)), NOW).oldestUnfinished());
        assertEquals(Duration.ZERO, LedgerSum.of(List.of(), NOW).oldestUnfinished());
    }

    private static CaseState row(LedgerState state, int secondsAgo) {
        return CaseState.newBuilder()
                .setCaseId("case")
                .setRevision(1)
                .setState(state)
                .setReceivedAt(NOW.minusSeconds(secondsAgo))
                .setChangedAt(NOW)
                .build();
    }
}
