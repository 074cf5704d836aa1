package casebook.ingest.extract.text;

import static casebook.event.FileOutcome.CORRUPT;
import static casebook.event.FileOutcome.EMPTY;
import static casebook.event.FileOutcome.ENCRYPTED;
import static casebook.event.FileOutcome.OK;
import static casebook.event.FileOutcome.PARTIAL;
import static casebook.event.FileOutcome.TOO_LARGE;
import static casebook.event.FileOutcome.UNSUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.FileOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveOutcomeTest {

    private static final Outcome WHOLE = new Outcome(OK, "");
    private static final Outcome STOPPED = new Outcome(PARTIAL, "only the first 2 files in it were unpacked");

    @Test
    void whole_and_all_read_is_ok() {
        assertEquals(WHOLE, of(WHOLE, OK, OK));
    }

    @Test
    void a_member_that_is_less_than_ok_makes_it_partial() {
        assertEquals(
                new Outcome(PARTIAL, "2 of 4 files in it were read: 1 partial, 1 encrypted, 1 corrupt"),
                of(WHOLE, OK, CORRUPT, PARTIAL, ENCRYPTED));
    }

    @Test
    void a_budget_makes_it_partial() {
        assertEquals(
                new Outcome(PARTIAL, "only the first 2 files in it were unpacked; 2 of 2 files in it were read"),
                of(STOPPED, OK, OK));
    }

    @Test
    void nothing_read_is_never_partial() {
        assertEquals(EMPTY, of(WHOLE, EMPTY, CORRUPT).word());
        assertEquals(UNSUPPORTED, of(STOPPED, UNSUPPORTED).word());
        assertEquals(ENCRYPTED, of(WHOLE, ENCRYPTED, ENCRYPTED).word());
    }

    @Test
    void nothing_in_it() {
        assertEquals(EMPTY, of(WHOLE).word());
        assertEquals(TOO_LARGE, of(STOPPED).word());
        assertEquals(CORRUPT, of(new Outcome(CORRUPT, "damaged")).word());
    }

    private static Outcome of(Outcome unpacked, FileOutcome... members) {
        return ArchiveOutcome.of(unpacked, List.of(members));
    }
}
