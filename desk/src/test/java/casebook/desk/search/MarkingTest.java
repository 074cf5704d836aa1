package casebook.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void a_run_without_blanks_is_marked_wherever_it_stands() {
        assertEquals("车规[芯片]与[芯片]组", marked(marking(needle("芯片", "芯片")).all("车规芯片与芯片组")));
    }

    @Test
    void a_word_is_marked_in_its_forms_and_not_within_another() {
        Marking models = marking(needle("models", "model"));

        assertEquals(
                "[Model], [MODELS], [ｍｏｄｅｌ], remodel, modelscopes",
                marked(models.all("Model, MODELS, ｍｏｄｅｌ, remodel, modelscopes")));
        assertEquals("[companies]", marked(marking(needle("company", "compan")).all("companies")));
        assertEquals("用[GPT]做", marked(marking(needle("gpt", "gpt")).all("用GPT做")));
    }

    @Test
    void words_that_overlap_are_one_piece() {
        assertEquals(
                "[信贷审批]",
                marked(marking(needle("信贷审", "信贷审"), needle("贷审批", "贷审批")).all("信贷审批")));
    }

    @Test
    void a_passage_is_short_and_stands_around_the_first_hit() {
        List<Piece> passage = marking(needle("芯片", "芯片")).passage("前".repeat(500) + "芯片" + "后".repeat(500));

        assertEquals("前".repeat(40) + "[芯片]" + "后".repeat(118), marked(passage));
    }

    @Test
    void a_passage_cuts_no_surrogate_pair() {
        for (int shift = 0; shift < 2; shift++) {
            String text = "x".repeat(shift) + "😀".repeat(100) + "芯片" + "😀".repeat(100);
            String passage = marking(needle("芯片", "芯片")).passage(text).stream()
                    .map(Piece::text)
                    .collect(Collectors.joining());
            assertFalse(Character.isLowSurrogate(passage.charAt(0)));
            assertFalse(Character.isHighSurrogate(passage.charAt(passage.length() - 1)));
            assertTrue(passage.contains("😀芯片😀"));
        }
    }

    @Test
    void without_a_hit_a_passage_is_how_the_text_begins_in_one_line() {
        assertEquals("一 二", marked(marking(needle("芯片", "芯片")).passage("  一\n\u0007\t二 ")));
        assertEquals("", marked(marking(needle("芯片", "芯片")).passage("")));
    }

    @Test
    void who_can_be_reached_by_a_passage_is_starred_out_and_no_hit_shows_a_part_of_it() {
        Marking number = marking(needle("13800138000", "13800138000"), needle("芯片", "芯片"));

        assertEquals("请致电***问[芯片]", marked(number.passage("请致电13800138000问芯片")));
        assertEquals("请致电[13800138000]问[芯片]", marked(number.all("请致电13800138000问芯片")), "the control");
        assertEquals("请致电***", marked(number.passage("请致电138\n0013 8000")));
        assertEquals("***或 ***，[芯片]，***", marked(number.passage("38001380 或 wang@example.com，芯片，1380013")), "cut");
    }

    @Test
    void a_number_at_the_edge_of_a_whole_text_was_not_cut() {
        Marking chips = marking(needle("芯片", "芯片"));

        assertEquals("2023-05-01 起用[芯片]，每年 1200000", marked(chips.passageOfWhole("2023-05-01 起用芯片，每年 1200000")));
        assertEquals("***起用[芯片]，每年 ***", marked(chips.passage("2023-05-01 起用芯片，每年 1200000")), "the control");
        assertEquals("[芯片]，请致电***", marked(chips.passageOfWhole("芯片，请致电13800138000")));
    }

    private static Needle needle(String text, String stem) {
        return new Needle(new Term(text, false), stem);
    }

    private static Marking marking(Needle... needles) {
        return new Marking(List.of(needles));
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
