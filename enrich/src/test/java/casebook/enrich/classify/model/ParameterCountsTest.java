package casebook.enrich.classify.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.enrich.classify.passage.Fold;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterCountsTest {

    @ParameterizedTest
    @CsvSource({
        "端侧运行1.8B模型, 1.8",
        "模型参数量为70亿, 7",
        "参数规模达1000亿, 100",
        "一个13亿参数的小模型, 1.3",
        "参数量达到1.75万亿, 1750",
        "千亿级参数, 100",
        "百亿参数大模型, 10",
        "a model with 7 billion parameters, 7",
        "350M parameters, 0.35",
        "采用8x7B的模型, 56",
    })
    void knows_a_count_by_what_it_counts(String text, double billions) {
        assertEquals(List.of(billions), counts(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "训练语料共2.6万亿tokens",
                "采用4bit量化",
                "单张RTX 3090显卡",
                "项目投资2.5亿元",
                "覆盖用户3亿",
                "服务3亿用户",
                "面向2B客户",
                "显存24GB",
                "raised $7B last year",
                "a corpus of 1.2 trillion tokens",
            })
    void nothing_else_is_a_count(String text) {
        assertEquals(List.of(), counts(text));
    }

    @Test
    void a_list_of_sizes_is_counted_to_its_end() {
        assertEquals(List.of(7.0, 13.0, 70.0), counts("开放7B、13B、70B模型"));
    }

    private static List<Double> counts(String text) {
        return ParameterCounts.in(Fold.of(text), 0, text.length(), ParameterCounts.Context.TEXT).stream()
                .map(ParameterCounts.Count::billions)
                .toList();
    }
}
