package casebook.enrich.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.enrich.Cases;
import casebook.event.CaseExtracted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each facet of the built-in taxonomy says of short cases. */
class FacetLabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "信贷审批助手|银行客户经理用它撰写贷款调查报告。|finance",
                "门诊导诊助手|医院的患者在挂号之前描述症状，由它推荐科室。|healthcare",
                "公路养护问答|高速公路养护人员查询路况与施工规范。|transport",
                "Branch assistant|Loan officers of a bank ask it about mortgages.|finance",
                "交通银行客服助手|回答信用卡账单的问题。|finance",
                "上海交通大学病历助手|医生口述，系统写成病历。|healthcare",
            })
    void finds_the_sector(String title, String text, String sector) {
        assertEquals(Optional.of(sector), Judged.primary("sector", Cases.of(title, text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "由浅入深，先从边缘业务做起。",
                "数据留在机房，不涉及端侧部署。",
                "端侧部署暂不支持。",
                "采用边缘检测算法提取轮廓。",
                "未来将推出手机端侧模型。",
            })
    void what_only_sounds_like_the_edge_is_none(String text) {
        assertFalse(Judged.codes("deployment", Cases.of("问答助手", text)).contains("edge"));
    }

    @Test
    void the_edge_is_found_where_it_is() {
        assertEquals(Optional.of("edge"), Judged.primary("deployment", Cases.of("巡检助手", "模型运行在边缘计算节点上，断网也能离线运行。")));
    }

    @Test
    void plans_lists_of_contents_and_denials_are_no_modality() {
        CaseExtracted text = Cases.file("a")
                .paragraph("公文写作助手。没有采用语音识别，只处理文本。")
                .paragraph("3.2 图像识别............17")
                .heading("五、下一步计划")
                .paragraph("增加视频理解和图像生成。")
                .build();

        assertEquals(List.of("text"), Judged.codes("modality", text));
    }

    @Test
    void two_media_of_like_weight_make_a_case_multimodal_in_the_first_place() {
        List<String> modality = Judged.codes("modality", Cases.of("巡检助手", "系统分析设备图像，并由语音识别记录巡检员的口述；另有语音合成播报图像识别的结论。"));

        assertEquals("multimodal", modality.get(0), modality.toString());
        assertEquals(Set.of("multimodal", "image", "audio"), Set.copyOf(modality));
    }

    @Test
    void a_medium_that_outweighs_the_other_comes_before_multimodal() {
        CaseExtracted text =
                Cases.of("智能语音客服", "语音识别把来电转成文字，语音合成播报答复，语音助手支持方言语音识别与声纹识别。语音质检逐通检查录音。图像识别读取用户上传的照片，图像分类后再转人工。");

        assertEquals(List.of("audio", "image", "multimodal"), Judged.codes("modality", text));
        assertEquals(Optional.of("audio"), Judged.primary("modality", text));
    }

    @Test
    void an_enumeration_is_about_none_of_its_members() {
        CaseExtracted text = Cases.of("合同审查助手", "大模型已经用于医疗、教育、交通、农业等领域。本案例帮助律师审查合同，标出法律风险。");

        assertEquals(List.of("law"), Judged.codes("sector", text));
    }

    @Test
    void the_service_is_only_asked_of_services() {
        assertEquals(List.of(), Judged.codes("service", Cases.of("门诊导诊助手", "医院患者问答，附知识库。")));
        assertEquals(
                Optional.of("model-platform"),
                Judged.primary("service", Cases.of("大模型服务平台", "提供模型训练与推理平台、算力调度与模型部署。")));
    }

    /** What is publicly known of the cases the 2023 casebook names; the descriptions are ours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "小布助手|手机语音助手，端侧部署，为手机用户设闹钟、查日程。|sector|consumer|edge",
                "小艺|手机与智能家居的智慧助手，端侧大模型先行，端云协同。|sector|consumer|edge",
                "ChatDD 新一代对话式药物研发助手|为药企提供靶点发现到临床试验设计的一站式解决方案。|sector|healthcare|solution",
                "面向游戏行业的图像内容生成式大模型|为游戏公司的原画设计提供整体解决方案，图像生成。|sector|media|solution",
                "单晶炉自动化工艺识别多模态模型|融合炉内图像与时序数据，识别光伏硅片的拉晶工艺。|sector|manufacturing|multimodal",
                "百川大模型泛娱乐应用|把通用与垂直能力融通，用于小说与游戏的角色对话。|sector|media|fusion",
                "大模型数据高效高质量供给平台|为训练提供清洗与标注后的语料，数据合规。|service|data-supply|",
                "AGI云上模型服务平台|云上算力与模型训练、推理平台，数据标准与合规。|service|model-platform|",
                "云原生大模型知识库平台|接入企业私有语料，打破信息孤岛，检索增强问答。|service|knowledge-base|",
                "AI整合平台|把多款大模型放到统一入口，员工一站式接入。|service|integration-platform|",
            })
    void agrees_with_what_is_known_of_the_named_cases(
            String title, String text, String facet, String code, String deployment) {
        CaseExtracted extracted = Cases.of(title, text);

        assertEquals(Optional.of(code), Judged.primary(facet, extracted));
        if (deployment != null) {
            assertEquals(Optional.of(deployment), Judged.primary("deployment", extracted));
        }
    }
}
