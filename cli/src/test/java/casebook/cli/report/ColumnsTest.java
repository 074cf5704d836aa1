package casebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void chinese_and_latin_cells_line_up() {
        var columns = new Columns(20, 20);
        columns.row(List.of("标题", "x"));
        columns.row(List.of("title", "y"));

        assertEquals("标题   x\ntitle  y\n", columns.toString());
    }

    @Test
    void what_is_too_long_is_cut_and_says_so() {
        var columns = new Columns(6);
        columns.row(List.of("大模型落地"));

        assertEquals("大模…\n", columns.toString());
        assertEquals(5, Columns.width("大模…"));
    }
}
