package casebook.ingest.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.ingest.extract.text.PaperPage.Piece;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperPageTest {

    private final List<Piece> read = new ArrayList<>();
    private final PaperPage page = new PaperPage(line -> line.startsWith("联系电话"), read::add);

    @Test
    void a_row_that_the_page_broke_is_one() throws Exception {
        page.row(List.of("案例简介", "平台以自有知识库"));
        page.turn(1);
        page.row(List.of("", "为底。"));
        page.row(List.of("联系人", "张三"));
        page.turn(2);
        page.finish();

        assertEquals(
                List.of(List.of("案例简介", "平台以自有知识库为底。"), List.of("联系人", "张三")),
                read.stream().map(Piece::cells).toList());
        assertEquals(List.of(1, 2), read.stream().map(Piece::page).toList());
    }

    @Test
    void a_row_beneath_a_merged_name_is_one_of_its_own() throws Exception {
        page.row(List.of("申报单位", "名称", "某银行"));
        page.turn(1);
        page.row(List.of("", "地区", "上海"));
        page.turn(2);
        page.finish();

        assertEquals(2, read.size());
    }

    @Test
    void a_paragraph_goes_on_overleaf() throws Exception {
        page.line("平台由采集接入清洗加工合规审核质量评估构成一");
        page.line("条流水线，以数据血缘贯穿始终，并由业务人员逐");
        page.turn(1);
        page.line("条核对。");
        page.turn(2);
        page.finish();

        assertEquals(1, read.size());
        assertEquals(1, read.get(0).page());
    }

    @Test
    void a_footer_and_a_label_part_pages() throws Exception {
        page.line("正文");
        page.line("某某局二〇二四年大模型应用案例征集申报材料");
        page.turn(1);
        page.line("联系电话 1");
        page.turn(2);
        page.finish();

        assertEquals(3, read.size());
    }
}
