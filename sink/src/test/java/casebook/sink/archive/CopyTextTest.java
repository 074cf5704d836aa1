package casebook.sink.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CopyTextTest {

    @Test
    void null_is_told_from_an_empty_text() {
        assertEquals("a\t\\N\t\n", copied("a", null, ""));
    }

    @Test
    void what_separates_rows_and_columns_is_escaped() {
        assertEquals("\\t\\n\\r\\\\N\n", copied("\t\n\r\\N"));
    }

    @Test
    void nul_and_half_a_surrogate_pair_are_replaced_and_a_whole_pair_is_kept() {
        assertEquals("\uFFFD\uFFFDx\uFFFD𠮷\n", copied("\0\uD800x\uDC00𠮷"));
    }

    private static String copied(Object... values) {
        var text = new CopyText();
        text.row(Arrays.asList(values));
        return text.toString();
    }
}
