package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void full_lines_go_on_and_short_ones_end() {
        assertEquals(
                List.of("平台由采集接入清洗加工合规审核质量评估构成一条流水线，以数据血缘贯穿始终。", "第二段"),
                unwrap("平台由采集接入清洗加工合规审核质量评估构成一", "条流水线，以数据血缘贯穿始终。", "第二段"));
    }

    @Test
    void latin_words_keep_their_space() {
        assertEquals(
                List.of("Every patient who leaves one of our hospitals should go home."),
                unwrap("Every patient who leaves one of our", "hospitals should go home."));
    }

    @Test
    void what_opens_something_of_its_own_never_goes_on() {
        assertEquals(List.of("平台由采集接入清洗加工合规审核质量评估构成一", "2.1 总体架构"), unwrap("平台由采集接入清洗加工合规审核质量评估构成一", "2.1 总体架构"));
    }

    @Test
    void page_numbers_are_no_text() {
        assertEquals(List.of("正文"), unwrap("正文", "- 12 -", "第 3 页", "7"));
    }

    private static List<String> unwrap(String... lines) {
        return Lines.unwrap(List.of(lines), Lines.widest(List.of(lines)), Shapes::opensItem);
    }
}
