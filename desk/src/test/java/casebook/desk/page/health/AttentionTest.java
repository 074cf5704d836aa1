package casebook.desk.page.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.page.health.Sign.Kind;
import casebook.desk.record.LedgerSum;
import casebook.desk.record.LedgerSum.Unfinished;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AttentionTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Map<String, Long> FINE = Map.of("CURATED", 5L, "REJECTED", 1L, "RECEIVED", 1L);
    private static final DeadLetters NONE = new DeadLetters(0, 3, Map.of(), List.of());

    @Test
    void where_all_is_well_nothing_wants_attention() {
        assertEquals(List.of(), kinds(facts(house(FINE, waiting(60)), NONE, Map.of("extract", Course.LEVEL))));
    }

    @Test
    void a_case_that_waits_for_more_than_a_quarter_of_an_hour_is_stuck() {
        assertEquals(List.of(), kinds(facts(house(FINE, waiting(15 * 60)), NONE, Map.of())));

        List<Sign> signs = Attention.in(facts(house(FINE, waiting(15 * 60 + 1)), NONE, Map.of()));

        assertEquals(List.of(Sign.of(Kind.STUCK, 15 * 60 + 1, "old")), signs);
    }

    @Test
    void failed_cases_and_letters_that_wait_are_counted() {
        var letters = new DeadLetters(4, 0, Map.of("x", 4L), List.of());

        List<Sign> signs = Attention.in(facts(house(Map.of("FAILED", 2L), Optional.empty()), letters, Map.of()));

        assertEquals(List.of(Sign.of(Kind.FAILED, 2), Sign.of(Kind.LETTERS, 4)), signs);
    }

    @Test
    void stages_whose_lag_is_unknown_or_grows_are_named_together() {
        List<Sign> signs = Attention.in(facts(
                house(FINE, Optional.empty()),
                NONE,
                new TreeMap<>(
                        Map.of("a", Course.UNKNOWN, "b", Course.UNKNOWN, "c", Course.GROWS, "d", Course.SHRINKS))));

        assertEquals(
                List.of(new Sign(Kind.LAG_UNKNOWN, 2, List.of("a", "b")), new Sign(Kind.LAG_GROWS, 1, List.of("c"))),
                signs);
    }

    @Test
    void who_is_away_is_said_and_the_other_is_believed() {
        var archive = new LedgerSum(
                Map.of("FAILED", 1L), new Unfinished("old", "RECEIVED", NOW.minusSeconds(4000)), List.of());

        assertEquals(
                List.of(Kind.DOORS_AWAY, Kind.FAILED, Kind.STUCK),
                kinds(new Facts(NOW, Optional.of(archive), Optional.empty(), Optional.empty(), Map.of())));
        assertEquals(
                List.of(Kind.ARCHIVE_AWAY, Kind.LETTERS_UNKNOWN),
                kinds(new Facts(
                        NOW,
                        Optional.empty(),
                        Optional.of(house(FINE, Optional.empty())),
                        Optional.empty(),
                        Map.of())));
        assertEquals(
                List.of(Kind.DOORS_AWAY, Kind.ARCHIVE_AWAY),
                kinds(new Facts(NOW, Optional.empty(), Optional.empty(), Optional.empty(), Map.of())));
    }

    @Test
    void doors_that_still_read_what_was_written_are_not_well_yet() {
        var starting = new House(Optional.empty(), Optional.empty(), Map.of());

        assertEquals(List.of(Kind.STARTING), kinds(facts(starting, NONE, Map.of())));
    }

    private static Optional<Unfinished> waiting(int seconds) {
        return Optional.of(new Unfinished("old", "RECEIVED", NOW.minusSeconds(seconds)));
    }

    private static House house(Map<String, Long> cases, Optional<Unfinished> oldest) {
        return new House(Optional.of(Sum.of(cases)), oldest, Map.of("extract", OptionalLong.of(0)));
    }

    private static Facts facts(House house, DeadLetters letters, Map<String, Course> courses) {
        var archive = new LedgerSum(FINE, null, List.of());
        return new Facts(NOW, Optional.of(archive), Optional.of(house), Optional.of(letters), courses);
    }

    private static List<Kind> kinds(Facts facts) {
        return Attention.in(facts).stream().map(Sign::kind).toList();
    }
}
