package casebook.enrich.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.enrich.Cases;
import casebook.enrich.Lengths;
import casebook.enrich.text.Cut;
import casebook.event.BlockKind;
import casebook.event.CaseDescribed;
import casebook.event.CaseExtracted;
import casebook.event.Effect;
import casebook.event.FormField;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriberTest {

    private final Describer describer = new Describer();

    @Test
    void a_declared_title_speaks_before_the_text() {
        CaseExtracted text = Cases.file("申报书.docx")
                .with(BlockKind.TITLE, "2023年大模型案例申报书")
                .field("case_title", "案例名称", "港口调度大模型")
                .declared("case_title", "智慧港口")
                .build();

        assertEquals("智慧港口", describer.describe(text).getTitle());
    }

    @Test
    void the_name_of_the_form_is_not_the_title_of_the_case() {
        CaseExtracted text = Cases.file("a.docx")
                .with(BlockKind.TITLE, "大模型落地应用案例申报书")
                .heading("一、基本信息")
                .heading("果园植保问答助手")
                .build();

        assertEquals("果园植保问答助手", describer.describe(text).getTitle());
    }

    @Test
    void title_and_summary_make_the_vector_and_its_embedder_is_named() {
        CaseExtracted text = Cases.of("港口调度", "本系统面向沿海集装箱码头的调度员，自动排定岸桥与集卡的作业次序。");

        CaseDescribed described = new Describer(new Lengths()).describe(text);

        String words = described.getTitle() + "\n" + described.getSummary();
        assertEquals(List.of((float) words.length()), described.getEmbedding());
        assertEquals("lengths", described.getEmbedder());
    }

    @Test
    void without_an_embedder_there_is_no_vector() {
        CaseDescribed described = describer.describe(Cases.of("港口调度"));

        assertNull(described.getEmbedding());
        assertNull(described.getEmbedder());
    }

    @Test
    void the_file_name_is_the_last_resort() {
        assertEquals(
                "植保.v2", describer.describe(Cases.file("材料/植保.v2.docx").build()).getTitle());
    }

    @Test
    void finds_the_organisation_in_a_field_in_a_line_or_as_the_maker() {
        assertEquals(
                "岭南种业有限公司",
                organisation(Cases.file("a")
                        .field("organisation", "申报单位", "岭南种业有限公司（盖章）")
                        .build()));
        assertEquals("海州大学", organisation(Cases.file("a").paragraph("申报单位：海州大学").build()));
        assertEquals(
                "青川软件有限公司",
                organisation(Cases.file("a").paragraph("本系统由青川软件有限公司自主研发，现已上线。").build()));
        assertNull(organisation(Cases.file("a").paragraph("没有人署名。").build()));
    }

    @Test
    void the_region_is_a_province_wherever_it_is_told() {
        assertEquals(
                "广东省",
                describer
                        .describe(Cases.file("a")
                                .field("region", "所在地区", "深圳市南山区")
                                .build())
                        .getRegion());
        assertEquals(
                "宁夏回族自治区",
                describer
                        .describe(Cases.file("a")
                                .field("organisation", "申报单位", "银川晨光材料有限公司")
                                .build())
                        .getRegion());
        assertNull(describer.describe(Cases.file("a").build()).getRegion());
    }

    @Test
    void the_summary_is_the_first_prose_and_at_most_300_characters() {
        String prose = "果农在田间拍下叶片照片，系统给出病虫害名称和防治办法，并说明依据。";
        CaseExtracted text = Cases.file("a")
                .heading("一、案例背景")
                .row("案例名称", "果园植保问答助手，一个足够长的单元格用来冒充正文段落的开头部分")
                .paragraph("联系电话：13800000000，此行足够长但是只是联系方式而已不应当进入摘要")
                .paragraph(prose.repeat(20))
                .build();

        String summary = describer.describe(text).getSummary();

        assertTrue(summary.startsWith(prose) && summary.length() <= 300 && summary.endsWith("。"), summary);
    }

    @Test
    void a_summary_ends_with_a_sentence_and_not_with_the_number_of_the_next() {
        String first = "The night desk of a railway reads every fault report and proposes the depot that can mend it.";
        String second =
                " It was built with the people who answer the telephone and it names the page of the manual it follows";

        assertEquals(first, Cut.atSentence(first + second.repeat(4), 300));
        assertEquals(first, Cut.atSentence(first + " 2. Results" + second.repeat(4), 110));
        assertTrue(Cut.atSentence(second.repeat(4).strip(), 300).matches(".*\\w…"));
    }

    @Test
    void a_summary_has_no_marks_and_no_keywords() {
        CaseExtracted text = Cases.file("a")
                .paragraph("关键词：果园，病虫害，图像识别，问答，农药减量，农业技术推广，知识库")
                .paragraph("- **果园植保助手**：果农在田间拍下叶片照片，系统给出病虫害名称和防治办法。")
                .build();

        assertEquals(
                "果园植保助手：果农在田间拍下叶片照片，系统给出病虫害名称和防治办法。", describer.describe(text).getSummary());
    }

    @Test
    void a_cut_never_splits_a_character() {
        assertEquals("a", Cut.at("a𠮷", 2));
    }

    @Test
    void contact_data_is_left_out_under_whatever_label() {
        CaseExtracted text = Cases.file("a")
                .field("contact", "联系人", "王某")
                .field("备注", "备注", "139 0000 0000")
                .field("其他", "其他", "someone@example.org")
                .field("手机号码", "手机号码", "见附件")
                .field("sector", "所属行业", "农业")
                .build();

        assertEquals(
                List.of("农业"),
                describer.describe(text).getFields().stream()
                        .map(FormField::getValue)
                        .toList());
    }

    @Test
    void effects_are_measured_and_already_there() {
        CaseExtracted text = Cases.file("a")
                .paragraph("识别准确率提升3.2个百分点，农药用量减少60%，已覆盖12家合作社。模型参数达到70亿。未来将覆盖300家合作社。")
                .heading("五、下一步计划")
                .paragraph("成本再降低20%。")
                .build();

        assertEquals(
                List.of("识别准确率提升3.2个百分点", "农药用量减少60%", "已覆盖12家合作社"),
                describer.describe(text).getEffects().stream()
                        .map(Effect::getText)
                        .toList());
    }

    @Test
    void the_same_text_gets_the_same_description() {
        CaseExtracted text = Cases.of("果园植保问答助手", "农药用量减少60%。");

        assertEquals(describer.describe(text), new Describer().describe(text));
    }

    private String organisation(CaseExtracted text) {
        return describer.describe(text).getOrganisation();
    }
}
