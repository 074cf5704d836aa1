package casebook.ingest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "W/\"7\"", " 7 "})
    void is_a_number_bare_or_in_quotes(String header) {
        assertEquals(new Revision(7), Revision.ofHeader(header));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 428", "'', 428", "*, 400", "0, 400", "1.5, 400", "99999999999, 400"})
    void anything_else_is_refused(String header, int status) {
        assertEquals(
                status,
                assertThrows(Refusal.class, () -> Revision.ofHeader(header))
                        .problem()
                        .status());
    }

    @Test
    void a_stale_one_is_told_the_current_one() {
        Refusal refusal = assertThrows(Refusal.class, () -> new Revision(1).check(3));

        assertEquals(409, refusal.problem().status());
        assertEquals(true, refusal.problem().detail().contains("3"));
    }
}
