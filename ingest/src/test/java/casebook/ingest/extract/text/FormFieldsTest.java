package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.forms.FieldNames;
import casebook.event.Block;
import casebook.event.BlockKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private final FormFields forms = new FormFields(FieldNames.builtIn());

    @Test
    void rows_of_label_and_value() {
        assertEquals(List.of("case_title=信贷助手", "organisation=某银行"), read(row("案例名称", "信贷助手"), row("申报单位：", "某银行")));
    }

    @Test
    void several_pairs_in_a_row_and_blank_cells_between_them() {
        assertEquals(
                List.of("case_title=信贷助手", "organisation=某银行", "contact=张三", "phone=1"),
                read(row("案例名称", "信贷助手", "", "申报单位", "某银行"), row("联系人", "张三", "联系电话", "1")));
    }

    @Test
    void a_value_over_several_cells() {
        assertEquals(List.of("region=上海 浦东", "sector=金融"), read(row("所在地区", "上海", "浦东", "所属行业", "金融")));
    }

    @Test
    void a_label_nobody_knows_keeps_its_name_in_a_form() {
        assertEquals(
                List.of("case_title=信贷助手", "技术支持单位=某公司", "sector=金融"),
                read(row("案例名称", "信贷助手"), row("技术支持单位", "某公司"), row("所属行业", "金融")));
    }

    @Test
    void labels_over_their_values() {
        assertEquals(
                List.of("case_title=信贷助手", "organisation=某银行", "sector=金融"),
                read(row("案例名称", "申报单位", "所属行业"), row("信贷助手", "某银行", "金融")));
    }

    @Test
    void names_of_groups_merged_down_the_left() {
        assertEquals(
                List.of("organisation=某银行", "region=上海", "contact=张三", "case_title=信贷助手"),
                read(
                        row("申\n报\n单\n位", "申报单位", "某银行"),
                        row("", "所在地区", "上海", "联系人", "张三"),
                        row("案\n例", "案例名称", "信贷助手")));
    }

    @Test
    void a_blank_corner_makes_no_form() {
        assertEquals(List.of(), read(row("", "名称", "数量"), row("接入前", "甲", "3"), row("接入后", "乙", "9")));
    }

    @Test
    void a_table_of_figures_is_no_form() {
        assertEquals(
                List.of(),
                read(
                        row("指标", "接入前", "接入后"),
                        row("准确率", "82%", "93%"),
                        row("应用层", "四类角色助手", "申报单位", "可自定义"),
                        row("时间", "2.3秒", "0.9秒")));
    }

    @Test
    void lines_with_a_colon() {
        assertEquals(
                List.of("case_title=信贷助手", "organisation=Some Bank"),
                read(line("案例名称：信贷助手"), line("注意：这不是字段"), line("Applicant: Some Bank")));
    }

    @Test
    void a_heading_is_no_field() {
        var heading = new Block(BlockKind.HEADING, "一、案例背景：从何说起", null, List.of());

        assertEquals(List.of(), read(heading, line("五、未来展望：端侧仪器接入 8")));
    }

    @Test
    void a_form_whose_rules_the_layout_has_lost() {
        List<Block> lines = List.of(line("案例名称 信贷助手"), line("平台名称 墨衡"), line("申报单位 某银行"), line("所属行业 金融"));

        assertEquals(
                List.of("case_title=信贷助手", "平台名称=墨衡", "organisation=某银行", "sector=金融"),
                forms.read(lines, true).stream()
                        .map(field -> field.getName() + "=" + field.getValue())
                        .toList());
        assertEquals(List.of(), forms.read(lines, false));
        assertEquals(List.of(), forms.read(lines.subList(0, 3), true), "two known labels are chance");
    }

    @Test
    void a_line_that_opens_a_field_never_goes_on_from_the_one_before() {
        assertTrue(forms.opensField("联系电话 0571-0000-0000"));
        assertTrue(forms.opensField("Case title Discharge Desk"));
        assertTrue(forms.opensField("申报单位：某银行"));
        assertFalse(forms.opensField("帧，经筛选得到"));
    }

    @Test
    void the_page_is_kept_and_what_is_said_twice_is_one_field() {
        var onPage = new Block(BlockKind.PARAGRAPH, "案例名称：信贷助手", 3, List.of());

        var fields = forms.read(List.of(onPage, onPage), false);

        assertEquals(1, fields.size());
        assertEquals(3, fields.get(0).getPage());
    }

    private List<String> read(Block... blocks) {
        return forms.read(List.of(blocks), false).stream()
                .map(field -> field.getName() + "=" + field.getValue())
                .toList();
    }

    private static Block row(String... cells) {
        return new Block(BlockKind.TABLE_ROW, String.join(" | ", cells), null, Arrays.asList(cells));
    }

    private static Block line(String text) {
        return new Block(BlockKind.PARAGRAPH, text, null, List.of());
    }
}
