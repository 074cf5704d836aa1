package casebook.enrich.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Topics;
import casebook.contract.taxonomy.BuiltInTaxonomy;
import casebook.enrich.Cases;
import casebook.enrich.Events;
import casebook.enrich.describe.Describer;
import casebook.event.CaseExtracted;
import casebook.event.Evidence;
import casebook.event.Facet;
import casebook.event.Label;
import casebook.event.Origin;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseClassifierTest {

    // Avro reads defaults of records only where the contract has been loaded.
    static {
        Topics.all();
    }

    private static final Classifier CLASSIFIER = CaseClassifier.of(BuiltInTaxonomy.casebook2023(Events.NOON));

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
        assertEquals(Optional.of(sector), primary("sector", Cases.of(title, text)));
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
        assertFalse(codes("deployment", Cases.of("问答助手", text)).contains("edge"));
    }

    @Test
    void the_edge_is_found_where_it_is() {
        assertEquals(Optional.of("edge"), primary("deployment", Cases.of("巡检助手", "模型运行在边缘计算节点上，断网也能离线运行。")));
    }

    @Test
    void plans_lists_of_contents_and_denials_are_no_modality() {
        CaseExtracted text = Cases.file("a")
                .paragraph("公文写作助手。没有采用语音识别，只处理文本。")
                .paragraph("3.2 图像识别............17")
                .heading("五、下一步计划")
                .paragraph("增加视频理解和图像生成。")
                .build();

        assertEquals(List.of("text"), codes("modality", text));
    }

    @Test
    void two_media_of_like_weight_make_a_case_multimodal_in_the_first_place() {
        List<String> modality = codes("modality", Cases.of("巡检助手", "系统分析设备图像，并由语音识别记录巡检员的口述；另有语音合成播报图像识别的结论。"));

        assertEquals("multimodal", modality.get(0), modality.toString());
        assertEquals(Set.of("multimodal", "image", "audio"), Set.copyOf(modality));
    }

    @Test
    void a_medium_that_outweighs_the_other_comes_before_multimodal() {
        CaseExtracted text =
                Cases.of("智能语音客服", "语音识别把来电转成文字，语音合成播报答复，语音助手支持方言语音识别与声纹识别。语音质检逐通检查录音。图像识别读取用户上传的照片，图像分类后再转人工。");

        assertEquals(List.of("audio", "image", "multimodal"), codes("modality", text));
        assertEquals(Optional.of("audio"), primary("modality", text));
    }

    @Test
    void latin_phrases_are_whole_words() {
        assertFalse(evidence("sector", Cases.of("指令微调", "InstruCT数据集与诊断无关的医学扫描。")).stream()
                .anyMatch(phrase -> phrase.equalsIgnoreCase("ct")));
    }

    @Test
    void a_declared_field_decides_and_says_so() {
        CaseExtracted text = Cases.file("a")
                .field("sector", "所属行业", "农业")
                .paragraph("系统分析土地图像，为银行的贷款审批提供依据，服务于金融机构与保险公司的信贷风控。")
                .build();

        Label label = judge(text).labels().get(0);

        assertEquals("agriculture", label.getCode());
        assertEquals(Origin.DECLARED, label.getOrigin());
    }

    @Test
    void a_code_without_rivals_is_given_where_something_speaks_for_it_and_only_there() {
        Classifier law = CaseClassifier.of(TaxonomyPublished.newBuilder(BuiltInTaxonomy.casebook2023(Events.NOON))
                .setFacets(List.of(onlyLaw()))
                .build());

        assertEquals(
                List.of("law"),
                law.judge(Cases.of("合同审查助手", "帮助律师审查合同，标出法律风险。"), null).labels().stream()
                        .map(Label::getCode)
                        .toList());
        assertEquals(
                List.of("sector"), law.judge(Cases.of("无题", "今天天气晴朗。"), null).undetermined());
    }

    private static Facet onlyLaw() {
        Facet sector = BuiltInTaxonomy.casebook2023(Events.NOON).getFacets().stream()
                .filter(facet -> facet.getCode().equals("sector"))
                .findFirst()
                .orElseThrow();
        return Facet.newBuilder(sector)
                .setCodes(sector.getCodes().stream()
                        .filter(code -> code.getCode().equals("law"))
                        .toList())
                .build();
    }

    @Test
    void abstains_where_nothing_speaks() {
        Judgement judgement = judge(Cases.of("无题", "今天天气晴朗。"));

        assertTrue(judgement.undetermined().contains("sector"));
        assertTrue(
                judgement.labels().stream().noneMatch(label -> label.getFacet().equals("sector")));
    }

    @Test
    void an_enumeration_is_about_none_of_its_members() {
        CaseExtracted text = Cases.of("合同审查助手", "大模型已经用于医疗、教育、交通、农业等领域。本案例帮助律师审查合同，标出法律风险。");

        assertEquals(List.of("law"), codes("sector", text));
    }

    @Test
    void the_service_is_only_asked_of_services() {
        assertEquals(List.of(), codes("service", Cases.of("门诊导诊助手", "医院患者问答，附知识库。")));
        assertEquals(Optional.of("model-platform"), primary("service", Cases.of("大模型服务平台", "提供模型训练与推理平台、算力调度与模型部署。")));
    }

    @Test
    void every_label_has_evidence_that_stands_where_it_says() {
        CaseExtracted text = Cases.file("a")
                .heading("银行信贷助手")
                .paragraph("面向银行客户经理，采用本地化部署，数据不出域；减少幻觉。")
                .field("base_model", "基座模型", "通义千问14B")
                .build();

        Judgement judgement = judge(text);

        assertFalse(judgement.labels().isEmpty());
        for (Label label : judgement.labels()) {
            assertFalse(label.getEvidence().isEmpty(), label.getCode());
            label.getEvidence()
                    .forEach(evidence -> assertTrue(
                            evidence.getText().contains(passage(text, evidence)), label.getCode() + ": " + evidence));
        }
        assertTrue(evidence("sector", text).contains("银行"));
    }

    @Test
    void the_same_case_gets_the_same_judgement() {
        CaseExtracted text = Cases.of("银行知识助手", "部署在私有云，底座为通义千问72B。");
        Classifier another = CaseClassifier.of(BuiltInTaxonomy.casebook2023(Events.NOON.plusSeconds(5)));

        assertEquals(judge(text), another.judge(text, new Describer().describe(text)));
        assertEquals(CLASSIFIER.version(), another.version());
    }

    @Test
    void another_taxonomy_is_another_classifier() {
        TaxonomyPublished less = TaxonomyPublished.newBuilder(BuiltInTaxonomy.casebook2023(Events.NOON))
                .setModels(List.of())
                .build();

        assertNotEquals(CLASSIFIER.version(), CaseClassifier.of(less).version());
    }

    @Test
    void odd_cases_are_judged_like_any_other() {
        Classifier empty = CaseClassifier.of(Events.taxonomy("none"));
        CaseExtracted nothing = Events.text("case", 1, "");
        CaseExtracted odd = Cases.of("\uD840", "\u0000\uFFFF", "。，；：|||", " \n\t", "\uDC00银行\uD83D");
        CaseExtracted huge = Cases.of("银行", "银行与医院，不涉及端侧。".repeat(200_000));

        for (CaseExtracted text : List.of(nothing, odd, huge)) {
            assertEquals(List.of(), empty.judge(text, null).labels());
            judge(text);
        }
        assertTrue(CLASSIFIER.judge(nothing, null).labels().isEmpty());
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

        assertEquals(Optional.of(code), primary(facet, extracted));
        if (deployment != null) {
            assertEquals(Optional.of(deployment), primary("deployment", extracted));
        }
    }

    private static Judgement judge(CaseExtracted text) {
        return CLASSIFIER.judge(text, new Describer().describe(text));
    }

    private static Optional<String> primary(String facet, CaseExtracted text) {
        return judge(text).labels().stream()
                .filter(label -> label.getFacet().equals(facet) && label.getPrimary())
                .map(Label::getCode)
                .findFirst();
    }

    private static List<String> codes(String facet, CaseExtracted text) {
        return judge(text).labels().stream()
                .filter(label -> label.getFacet().equals(facet))
                .map(Label::getCode)
                .toList();
    }

    private static List<String> evidence(String facet, CaseExtracted text) {
        return judge(text).labels().stream()
                .filter(label -> label.getFacet().equals(facet))
                .flatMap(label -> label.getEvidence().stream())
                .map(evidence -> passage(text, evidence))
                .toList();
    }

    private static String passage(CaseExtracted text, Evidence evidence) {
        if (evidence.getBlock() >= 0) {
            return text.getFiles()
                    .get(0)
                    .getBlocks()
                    .get(evidence.getBlock())
                    .getText()
                    .substring(evidence.getStart(), evidence.getEnd());
        }
        String title = new Describer().describe(text).getTitle();
        List<String> places = IntStream.rangeClosed(0, text.getFields().size())
                .mapToObj(i -> i == 0 ? title : text.getFields().get(i - 1).getValue())
                .filter(value -> value.length() >= evidence.getEnd())
                .map(value -> value.substring(evidence.getStart(), evidence.getEnd()))
                .filter(evidence.getText()::contains)
                .toList();
        return places.isEmpty() ? "nowhere" : places.get(0);
    }
}
