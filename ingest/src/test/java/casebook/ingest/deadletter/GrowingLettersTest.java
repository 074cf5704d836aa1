package casebook.ingest.deadletter;

import static casebook.testkit.DeadRecords.failed;
import static casebook.testkit.DeadRecords.marker;
import static casebook.testkit.DeadRecords.record;
import static casebook.testkit.DeadRecords.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrowingLettersTest {

    private final GrowingLetters growing = new GrowingLetters();

    @BeforeEach
    void two() {
        growing.take(record(1, "a", text("a", 1), failed(Topics.EXTRACTED, "walk")));
        growing.take(record(2, "b", text("b", 1), failed(Topics.EXTRACTED, "walk")));
    }

    @Test
    void a_marker_that_comes_later_counts_and_who_read_before_it_is_not_disturbed() {
        Letters before = growing.whole();

        growing.take(marker("1-1", 1));

        assertEquals(2, before.waiting());
        assertEquals(1, growing.whole().waiting());
        assertTrue(growing.whole()
                .find(new LetterId(1, 1))
                .map(growing.whole()::isRedriven)
                .orElseThrow());
    }

    @Test
    void what_lies_before_the_beginning_of_its_partition_is_gone() {
        growing.take(marker("1-1", 1));

        growing.expire(partition -> partition == 1 ? 2 : 0);

        assertEquals(
                List.of("1-2"),
                growing.whole().all().stream()
                        .map(letter -> letter.id().toString())
                        .toList());
        assertTrue(growing.whole().find(new LetterId(1, 1)).isEmpty());
    }

    @Test
    void nothing_is_sorted_anew_while_nothing_comes_or_goes() {
        Letters before = growing.whole();

        growing.expire(partition -> 1);

        assertSame(before, growing.whole());
    }
}
