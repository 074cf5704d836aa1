package casebook.ingest.deadletter;

import static casebook.ingest.deadletter.Given.letter;
import static casebook.ingest.deadletter.Given.marker;
import static casebook.testkit.DeadRecords.failed;
import static casebook.testkit.DeadRecords.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.Topics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final Letter older = letter(1, "a", text("a", 1), failed(Topics.EXTRACTED, "walk"));
    private final Letter newer = letter(2, "a", text("a", 1), failed(Topics.EXTRACTED, "walk"));
    private final Letter ofTheArchive = letter(3, "a", text("a", 1), failed(Topics.EXTRACTED, "archive"));
    private final Letter ofAnother = letter(4, "b", text("b", 1), failed(Topics.EXTRACTED, "walk"));
    private final List<Letter> all = List.of(older, newer, ofTheArchive, ofAnother);

    @Test
    void a_newer_letter_of_the_same_record_and_step_says_that_it_failed_again() {
        var newest = new Newest(new Letters(all, List.of(marker(older, 1))), List.of(older));

        assertEquals(Optional.of(newer), newest.waitingAfter(older));
        assertEquals(Optional.empty(), newest.waitingAfter(newer), "it is the newest");
        assertEquals(Optional.empty(), newest.waitingAfter(ofAnother));
    }

    @Test
    void one_that_was_redriven_with_it_says_nothing() {
        var marked = new Newest(new Letters(all, List.of(marker(newer, 1))), List.of(older));
        var notYet = new Newest(new Letters(all, List.of()), List.of(older, newer));

        assertEquals(Optional.empty(), marked.waitingAfter(older));
        assertEquals(Optional.empty(), notYet.waitingAfter(older));
    }
}
