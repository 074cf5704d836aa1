package casebook.ingest.extract.recognise.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.ingest.extract.recognise.picture.Rules;
import casebook.ingest.extract.recognise.picture.Rules.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    private static final int HIGH = 30;

    @Test
    void what_stands_between_rules_is_a_row_of_cells() {
        var rules = new Rules(
                List.of(new Rule(100, 100, 900), new Rule(160, 100, 900), new Rule(260, 100, 900)),
                List.of(new Rule(100, 100, 260), new Rule(300, 100, 260), new Rule(900, 100, 260)));
        var boxes = List.of(
                box("申报表", 400, 40, 500),
                box("申报单位", 120, 115, 240),
                box("甲公司", 320, 115, 410),
                box("简介", 120, 195, 180),
                box("第一行写到边上", 320, 170, 890),
                box("第二行", 320, 210, 410));

        assertEquals(
                List.of(Piece.line("申报表"), Piece.row(List.of("申报单位", "甲公司")), Piece.row(List.of("简介", "第一行写到边上第二行"))),
                PageLayout.read(boxes, rules));
    }

    @Test
    void a_cell_that_reaches_over_rows_is_full_in_the_first() {
        var rules = new Rules(
                List.of(new Rule(100, 100, 900), new Rule(160, 300, 900), new Rule(220, 100, 900)),
                List.of(new Rule(100, 100, 220), new Rule(300, 100, 220), new Rule(900, 100, 220)));
        var boxes = List.of(box("联系人", 120, 145, 210), box("姓名 张三", 320, 115, 450), box("电话 110", 320, 175, 450));

        assertEquals(
                List.of(Piece.row(List.of("联系人", "姓名 张三")), Piece.row(List.of("", "电话 110"))),
                PageLayout.read(boxes, rules));
    }

    @Test
    void a_form_without_lines_at_its_sides_is_a_table_all_the_same() {
        var rules =
                new Rules(List.of(new Rule(100, 100, 900), new Rule(160, 100, 900)), List.of(new Rule(300, 100, 160)));
        var boxes = List.of(box("申报单位", 120, 115, 240), box("甲公司", 320, 115, 410));

        assertEquals(List.of(Piece.row(List.of("申报单位", "甲公司"))), PageLayout.read(boxes, rules));
    }

    @Test
    void tables_without_sides_that_follow_each_other_keep_their_own_lines() {
        var rules = new Rules(
                List.of(
                        new Rule(100, 100, 900),
                        new Rule(160, 100, 900),
                        new Rule(300, 100, 900),
                        new Rule(360, 100, 900)),
                List.of(new Rule(300, 100, 160), new Rule(500, 300, 360)));
        var boxes = List.of(
                box("申报单位", 120, 115, 240),
                box("甲公司", 320, 115, 410),
                box("请如实填写。", 120, 215, 300),
                box("联系人", 120, 315, 210),
                box("张三", 520, 315, 580));

        assertEquals(
                List.of(Piece.row(List.of("申报单位", "甲公司")), Piece.line("请如实填写。"), Piece.row(List.of("联系人", "张三"))),
                PageLayout.read(boxes, rules));
    }

    @Test
    void a_box_that_reaches_over_a_rule_is_cut_there() {
        var rules = new Rules(
                List.of(new Rule(100, 100, 500), new Rule(160, 100, 500)),
                List.of(new Rule(100, 100, 160), new Rule(300, 100, 160), new Rule(500, 100, 160)));

        assertEquals(
                List.of(Piece.row(List.of("联系人", "张三丰"))),
                PageLayout.read(List.of(box("联系人张三丰", 210, 115, 390)), rules));
    }

    @Test
    void columns_are_read_one_after_the_other_and_labels_with_their_values() {
        var boxes = new ArrayList<TextBox>();
        var form = new ArrayList<TextBox>();
        for (int i = 0; i < 4; i++) {
            boxes.add(box("左栏的一行文字写得很长" + i, 100, 100 + 50 * i, 480));
            boxes.add(box("右栏的一行文字写得很长" + i, 550, 100 + 50 * i, 930));
            form.add(box("标签" + i, 100, 100 + 50 * i, 200));
            form.add(box("一个写得比较长的值" + i, 300, 100 + 50 * i, 600));
        }

        assertEquals(
                "左栏的一行文字写得很长1",
                PageLayout.read(boxes, Rules.none()).get(1).cells().get(0));
        assertEquals(
                "标签1 一个写得比较长的值1",
                PageLayout.read(form, Rules.none()).get(1).cells().get(0));
    }

    private static TextBox box(String text, int left, int top, int right) {
        return new TextBox(text, 0.99, left, top, right, top + HIGH);
    }
}
