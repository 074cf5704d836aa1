package casebook.ingest.extract.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScannedPagesTest {

    @Test
    void a_page_with_a_page_number_alone_is_a_picture() {
        assertEquals(List.of(2, 3), ScannedPages.of(List.of(800, 0, 10, 11), List.of(), page -> true));
    }

    @Test
    void a_blank_page_is_left_alone() {
        assertEquals(List.of(1), ScannedPages.of(List.of(0, 0), List.of(), page -> page == 1));
    }

    @Test
    void a_page_whose_glyphs_nobody_can_name_is_read_from_its_picture() {
        assertEquals(List.of(1), ScannedPages.of(List.of(500, 500, 500), List.of(300, 9), page -> true));
    }
}
