package casebook.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places as they stand in an address, and what lies ahead of them. */
class PlaceTest {

    private static final String CASE = "a2".repeat(13);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conflict~2026-01-01T12:00:00Z~",
                "undetermined~2026-01-01T12:00:00.123456Z~",
                "low~0.312~",
                "low~1.0E-5~"
            })
    void a_place_is_read_as_it_was_written(String written) {
        assertEquals(written + CASE, Place.of(written + CASE).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "low~0.3",
                "low~0.3~A",
                "low~2026-01-01T12:00:00Z~",
                "low~1e999~",
                "conflict~2026-13-01T12:00:00Z~",
                "conflict~0.3~",
                "luck~0.3~"
            })
    void anything_else_is_no_place(String written) {
        assertEquals(Optional.empty(), Place.of(written + CASE));
    }

    @Test
    void what_lies_ahead_is_the_rest_of_the_kind_and_the_kinds_behind_it() {
        Place place = Place.of("undetermined~2026-01-01T12:00:00Z~" + CASE).orElseThrow();
        List<Kind> all = List.of(Kind.values());

        assertEquals(all, Step.FIRST.from(all));
        assertEquals(List.of(Kind.UNDETERMINED, Kind.LOW), Step.after(place).from(all));
        assertEquals(
                List.of(Kind.UNDETERMINED, Kind.CONFLICT), Step.before(place).from(all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.91", "NaN", "much"})
    void how_sure_is_sure_has_bounds(String below) {
        assertEquals(
                Optional.empty(),
                Narrowing.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(below)));
    }
}
