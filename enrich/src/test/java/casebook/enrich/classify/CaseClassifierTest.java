package casebook.enrich.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseClassifierTest {

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

        Label label = Judged.of(text).labels().get(0);

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
        Judgement judgement = Judged.of(Cases.of("无题", "今天天气晴朗。"));

        assertTrue(judgement.undetermined().contains("sector"));
        assertTrue(
                judgement.labels().stream().noneMatch(label -> label.getFacet().equals("sector")));
    }

    @Test
    void every_label_has_evidence_that_stands_where_it_says() {
        CaseExtracted text = Cases.file("a")
                .heading("银行信贷助手")
                .paragraph("面向银行客户经理，采用本地化部署，数据不出域；减少幻觉。")
                .field("base_model", "基座模型", "通义千问14B")
                .build();

        Judgement judgement = Judged.of(text);

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

        assertEquals(Judged.of(text), another.judge(text, new Describer().describe(text)));
        assertEquals(Judged.CLASSIFIER.version(), another.version());
    }

    @Test
    void another_taxonomy_is_another_classifier() {
        TaxonomyPublished less = TaxonomyPublished.newBuilder(BuiltInTaxonomy.casebook2023(Events.NOON))
                .setModels(List.of())
                .build();

        assertNotEquals(Judged.CLASSIFIER.version(), CaseClassifier.of(less).version());
    }

    @Test
    void odd_cases_are_judged_like_any_other() {
        Classifier empty = CaseClassifier.of(Events.taxonomy("none"));
        CaseExtracted nothing = Events.text("case", 1, "");
        CaseExtracted odd = Cases.of("\uD840", "\u0000\uFFFF", "。，；：|||", " \n\t", "\uDC00银行\uD83D");
        CaseExtracted huge = Cases.of("银行", "银行与医院，不涉及端侧。".repeat(200_000));

        for (CaseExtracted text : List.of(nothing, odd, huge)) {
            assertEquals(List.of(), empty.judge(text, null).labels());
            Judged.of(text);
        }
        assertTrue(Judged.CLASSIFIER.judge(nothing, null).labels().isEmpty());
    }

    private static List<String> evidence(String facet, CaseExtracted text) {
        return Judged.of(text).labels().stream()
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
