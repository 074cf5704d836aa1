package casebook.desk.page.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.desk.record.CuratedCase.Evidence;
import org.junit.jupiter.api.Test;

/** Passages among their neighbours. */
class QuotingTest {

    @Test
    void a_passage_is_quoted_from_its_own_block_though_another_says_the_same() {
        String text = "又：图像与图像不同。\n图像与图像不同，见下。";
        var second = new Evidence("f", 1, 1, 3, 5, "图像与图像不同");

        assertEquals(new Quote("图像与", "图像", "不同，见下。"), Quoting.of(second, text));
    }

    @Test
    void a_passage_far_into_its_block_is_found_too() {
        String block = "前".repeat(100) + "用于车险理赔" + "后".repeat(100);
        var evidence = new Evidence("f", 1, 0, 102, 104, block.substring(86, 120));

        Quote quote = Quoting.of(evidence, block);

        assertEquals("车险", quote.passage());
        assertEquals("…" + "前".repeat(68) + "用于", quote.before());
        assertEquals("理赔" + "后".repeat(68) + "…", quote.after());
    }

    @Test
    void the_value_of_a_field_is_marked_although_its_line_begins_with_the_name_of_the_field() {
        var value = new Evidence("f", 1, -1, 0, 2, "电力（能源）");

        assertEquals(new Quote("所属行业 | ", "电力", "（能源）"), Quoting.of(value, "所属行业 | 电力（能源）"));
    }

    @Test
    void a_passage_far_into_a_value_is_marked_where_it_stands() {
        String value = "Discharge Desk: drafting hospital discharge summaries with a fine-tuned language model";
        int start = value.indexOf("summaries");
        var evidence = new Evidence("f", null, -1, start, start + 9, value.substring(start - 16, start + 25));

        Quote quote = Quoting.of(evidence, "Form\nCase title | " + value + "\nMore");

        assertEquals("summaries", quote.passage());
        assertEquals("Case title | Discharge Desk: drafting hospital discharge ", quote.before());
    }

    @Test
    void what_stands_in_no_text_is_shown_as_the_record_has_it() {
        assertEquals(new Quote("用于", "车险", "理赔"), Quoting.of(new Evidence("", null, -1, 2, 4, "用于车险理赔"), ""));
        assertEquals(
                new Quote("", "用于车险理赔", ""),
                Quoting.of(new Evidence("", null, 7, 200, 202, "用于车险理赔"), "别的正文"),
                "where in it the passage stands cannot be known");
    }

    @Test
    void nobody_can_be_reached_by_what_stands_around() {
        String text = "联系电话13800138000，用于车险理赔，" + "长".repeat(57) + "13900139000";
        var evidence = new Evidence("f", 1, 0, 18, 20, text.substring(2, 36));

        Quote quote = Quoting.of(evidence, text);

        assertEquals("车险", quote.passage());
        assertFalse((quote.before() + quote.after()).matches(".*\\d{5}.*"), quote.toString());
    }

    @Test
    void no_character_is_cut_in_two() {
        String text = "😀".repeat(80) + "车险" + "😀".repeat(80);
        var evidence = new Evidence("f", 1, 0, 160, 162, text.substring(144, 178));

        Quote quote = Quoting.of(evidence, text);

        assertEquals("…" + "😀".repeat(35), quote.before());
        assertEquals("😀".repeat(35) + "…", quote.after());
    }
}
