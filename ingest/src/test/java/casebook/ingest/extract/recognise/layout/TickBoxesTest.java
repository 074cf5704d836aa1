package casebook.ingest.extract.recognise.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.ingest.extract.recognise.picture.Square;
import casebook.ingest.extract.recognise.picture.Square.Fill;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickBoxesTest {

    private static final Square FIRST = square(102, Fill.HOLLOW);
    private static final Square SECOND = square(202, Fill.FULL);

    @Test
    void squares_that_were_not_read_stand_before_their_choices() {
        assertEquals("□金融 ■医疗", marked("金融医疗", FIRST, SECOND));
    }

    @Test
    void squares_that_were_read_stay_as_they_are() {
        assertEquals("口金融 ■医疗", marked("口金融 ■医疗", FIRST, SECOND));
    }

    @Test
    void a_character_that_is_a_square_is_no_tick_box() {
        assertEquals("进出口贸易", marked("进出口贸易", SECOND));
        assertEquals("全国各地", marked("全国各地", square(142, Fill.MARKED)));
    }

    @Test
    void small_squares_in_a_row_that_were_read_as_a_word_are_tick_boxes() {
        assertEquals(
                "■金融 □医疗 □制造",
                marked("金融口医疗口制造", small(102, Fill.FULL), small(164, Fill.HOLLOW), small(228, Fill.HOLLOW)));
    }

    @Test
    void small_squares_in_prose_are_parts_of_characters() {
        assertEquals("平台以平台为底", marked("平台以平台为底", small(130, Fill.HOLLOW), small(210, Fill.HOLLOW)));
    }

    private static Square small(int left, Fill fill) {
        return new Square(left, 20, left + 13, 33, 12, fill);
    }

    @Test
    void a_square_left_of_a_text_belongs_to_it() {
        List<TextBox> boxes = TickBoxes.in(List.of(new TextBox("金融", 1, 128, 10, 190, 46)), List.of(FIRST));

        assertEquals("□金融", Rows.text(Rows.of(boxes).get(0)));
    }

    private static String marked(String text, Square... squares) {
        return TickBoxes.in(List.of(new TextBox(text, 1, 100, 10, 290, 46)), List.of(squares))
                .get(0)
                .text();
    }

    private static Square square(int left, Fill fill) {
        return new Square(left, 16, left + 24, 40, 12, fill);
    }
}
