package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.forms.FieldNames;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLineTest {

    private final FormLine lines = new FormLine(new Labels(FieldNames.builtIn()));

    @Test
    void several_pairs_a_line() {
        assertEquals(List.of("联系人=张三", "联系电话=1"), read("联系人：张三 联系电话：1"));
        assertEquals(List.of("Contact name=Ana Costa", "Phone=1"), read("Contact name: Ana Costa Phone: 1"));
    }

    @Test
    void between_places_to_fill_in_a_label_need_not_be_known() {
        assertEquals(List.of("专家组编号=___三___", "联系人=___张三___"), read("专家组编号：___三___ 联系人：___张三___"));
    }

    @Test
    void a_label_glued_to_a_short_answer_is_one_all_the_same() {
        assertEquals(List.of("所属领域=卫生和社会工作", "案例联系人=李晓宁"), read("所属领域：卫生和社会工作案例联系人：李晓宁"));
        assertEquals(List.of("手机=021-67115235", "基础模型="), read("手机：021-67115235基础模型："));
        assertEquals(List.of("案例概述=面向工厂，明确了基础模型：先试点，再推广。"), read("案例概述：面向工厂，明确了基础模型：先试点，再推广。"));
    }

    @Test
    void a_colon_in_a_value_opens_nothing() {
        assertEquals(List.of("案例名称=上海排产：让一线少跑腿"), read("案例名称：上海排产：让一线少跑腿"));
        assertEquals(List.of(), read("注意：联系人：张三"));
        assertEquals(List.of(), read("见 https://example.org/phone:1"));
    }

    private List<String> read(String line) {
        return lines.read(line).stream()
                .map(pair -> pair.label() + "=" + pair.printed())
                .toList();
    }
}
