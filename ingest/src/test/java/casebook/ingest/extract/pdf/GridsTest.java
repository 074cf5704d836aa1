package casebook.ingest.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridsTest {

    @Test
    void cells_without_a_line_between_them_are_one() {
        var rules = new Rules();
        box(rules, 0, 0, 100, 20);
        box(rules, 100, 0, 300, 20);
        box(rules, 0, 20, 300, 60);

        List<Grid> grids = Grids.of(rules.across(), rules.down());

        assertEquals(1, grids.size());
        assertEquals(3, grids.get(0).cells().size());
        assertEquals(grids.get(0).at(50, 40), grids.get(0).at(250, 40));
        assertEquals(1, grids.get(0).at(250, 40).row());
        assertNull(grids.get(0).at(50, 70));
    }

    @Test
    void a_cell_reaches_down_over_rows() {
        var rules = new Rules();
        box(rules, 0, 0, 50, 40);
        box(rules, 50, 0, 200, 20);
        box(rules, 50, 20, 200, 40);

        Grid grid = Grids.of(rules.across(), rules.down()).get(0);

        assertEquals(2, grid.at(10, 30).down());
        assertEquals(grid.at(10, 10), grid.at(10, 30));
    }

    @Test
    void a_table_open_at_its_sides_has_the_cells_at_its_sides() {
        var rules = new Rules();
        rules.stroke(0, 0, 200, 0);
        rules.stroke(0, 20, 200, 20);
        rules.stroke(0, 40, 200, 40);
        rules.stroke(80, 0, 80, 40);

        assertEquals(4, Grids.of(rules.across(), rules.down()).get(0).cells().size());
    }

    @Test
    void thin_bars_are_lines_and_broad_ones_are_not() {
        var rules = new Rules();
        rules.fill(0, 0, 100, 0.5f);
        rules.fill(0, 10, 100, 40);

        assertEquals(1, rules.across().size());
        assertEquals(0, rules.down().size());
    }

    @Test
    void a_frame_and_underlines_are_no_table() {
        var rules = new Rules();
        box(rules, 0, 0, 500, 800);
        rules.stroke(50, 100, 200, 100);
        rules.stroke(50, 130, 200, 130);

        assertEquals(List.of(), Grids.of(rules.across(), rules.down()));
    }

    private static void box(Rules rules, float left, float top, float right, float bottom) {
        rules.stroke(left, top, right, top);
        rules.stroke(left, bottom, right, bottom);
        rules.stroke(left, top, left, bottom);
        rules.stroke(right, top, right, bottom);
    }
}
