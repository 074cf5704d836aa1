package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.Block;
import casebook.event.BlockKind;
import casebook.ingest.extract.text.Passages.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<String> overflow = new ArrayList<>();

    @Test
    void what_fits_is_kept() throws Exception {
        var passages = new Passages(new Limits(100, 1000, LONG), overflow::add);

        add(passages, "一二三");

        assertEquals(3, passages.characters());
        assertFalse(passages.cut());
        assertEquals(List.of(), overflow);
        assertEquals(17, Passages.cost(passages.blocks().get(0)));
    }

    @Test
    void what_does_not_fit_is_cut_between_characters_and_handed_on_whole() throws Exception {
        var passages = new Passages(new Limits(30, 1000, LONG), overflow::add);

        add(passages, "first");
        add(passages, "𠮷𠮷𠮷");
        add(passages, "last");

        assertTrue(passages.cut());
        assertEquals(
                List.of("first", "𠮷𠮷"),
                passages.blocks().stream().map(Block::getText).toList());
        assertEquals(List.of("first", "𠮷𠮷𠮷", "last"), overflow);
        assertEquals(15, passages.characters());
    }

    @Test
    void cells_count_too() throws Exception {
        var passages = new Passages(new Limits(30, 1000, LONG), overflow::add);

        passages.add(BlockKind.TABLE_ROW, "a | b", null, List.of("a".repeat(20)));

        assertEquals(List.of(), passages.blocks());
    }

    @Test
    void reading_stops_at_the_limit_and_stays_stopped() throws Exception {
        var passages = new Passages(new Limits(100, 10, LONG), overflow::add);
        add(passages, "0123456789");

        assertThrows(Enough.class, () -> add(passages, "more"));
        assertThrows(Enough.class, passages::check);

        assertTrue(passages.stopped().isPresent());
        assertEquals(1, passages.blocks().size());
    }

    @Test
    void reading_stops_when_its_time_is_up() {
        var passages = new Passages(new Limits(100, 1000, Duration.ZERO), overflow::add);

        assertThrows(Enough.class, () -> add(passages, "late"));
    }

    private static void add(Passages passages, String text) throws Enough {
        passages.add(BlockKind.PARAGRAPH, text, null, List.of());
    }
}
