package casebook.enrich.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The real model. */
class BgeSmallZhTest {

    private static final Embedder EMBEDDER = BgeSmallZh.load();

    private static final Map<String, String> DEFINITIONS = Map.of(
            "finance", "金融\n银行、证券、保险、基金、支付等金融机构的业务与服务。",
            "healthcare", "医疗健康\n诊疗、医院管理、公共卫生、药物与医疗器械、健康管理。",
            "education", "教育\n学校教学、课程、考试、职业培训与终身学习。",
            "agriculture", "农业\n种植、养殖、渔业、农产品与乡村服务。",
            "law", "法律\n司法审判、检察、律师业务、合同与法律咨询。");

    @Test
    void a_case_is_nearest_to_the_definition_it_falls_under() {
        assertEquals("finance", nearest("银行信贷风控大模型\n为银行识别贷款风险，辅助信贷审批。"));
        assertEquals("healthcare", nearest("门诊病历生成\n听医患对话，写出主诉、现病史与处理意见，由医师核对。"));
        assertEquals("agriculture", nearest("稻田病虫害问诊助手\n农户拍下叶片，系统判断病害并给出用药建议。"));
        assertEquals("law", nearest("起诉状智能起草\n当事人口述纠纷经过，系统归纳诉讼请求与事实理由。"));
    }

    @Test
    void english_is_understood_too() {
        assertEquals("finance", nearest("Loan approval at a bank\nDrafts the credit report of a borrower."));
        assertEquals("education", nearest("A tutor for students\nHelps pupils at school with their homework."));
        assertEquals("law", nearest("Contract review for lawyers\nFinds risky clauses in legal contracts."));
    }

    @Test
    void the_case_of_letters_does_not_matter() {
        assertEquals(EMBEDDER.embed("a bank on gpt"), EMBEDDER.embed("A Bank on GPT"));
    }

    @Test
    void a_vector_has_512_dimensions_and_length_1() {
        for (String text : List.of("贷", "loan", "大模型".repeat(1_000), "🚀 loan")) {
            List<Float> vector = EMBEDDER.embed(text);
            assertEquals(512, vector.size());
            assertEquals(1, product(vector, vector), 1e-4, text);
        }
    }

    @Test
    void only_the_beginning_counts() {
        String beginning = "银行信贷".repeat(40);

        assertEquals(EMBEDDER.embed(beginning), EMBEDDER.embed(beginning + "水稻病害"));
    }

    @Test
    void what_says_nothing_has_no_vector() {
        for (String text : List.of("", "  \n　", "\u0000\u0000", "\ud800", "🚀🚀🚀")) {
            assertNull(EMBEDDER.embed(text));
        }
    }

    @Test
    void strange_texts_have_a_vector_like_any_other() {
        for (String text : List.of("贷\ud83d款", "\udc00贷\u0000款\uffff", "[CLS][SEP][PAD]", "贷款".repeat(1_250_000))) {
            assertEquals(512, EMBEDDER.embed(text).size());
        }
    }

    @Test
    void a_text_has_one_vector_whoever_asks() throws Exception {
        List<String> texts = IntStream.range(0, 24)
                .mapToObj(i -> "第" + i + "号案例\n" + "面向银行的大模型".repeat(i))
                .toList();
        List<List<Float>> alone = texts.stream().map(EMBEDDER::embed).toList();

        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<List<Float>>>> together = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                together.add(
                        threads.submit(() -> texts.stream().map(EMBEDDER::embed).toList()));
            }
            for (Future<List<List<Float>>> one : together) {
                assertEquals(alone, one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void its_name_tells_model_numbers_and_length() {
        assertEquals("bge-small-zh-v1.5-int8-128", EMBEDDER.name());
    }

    private static String nearest(String text) {
        List<Float> vector = EMBEDDER.embed(text);
        String nearest = null;
        double most = -1;
        for (var definition : DEFINITIONS.entrySet()) {
            double product = product(vector, EMBEDDER.embed(definition.getValue()));
            if (product > most) {
                most = product;
                nearest = definition.getKey();
            }
        }
        assertTrue(most < 1);
        return nearest;
    }

    private static double product(List<Float> a, List<Float> b) {
        return IntStream.range(0, a.size())
                .mapToDouble(i -> a.get(i) * b.get(i))
                .sum();
    }
}
