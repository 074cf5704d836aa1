package casebook.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.event.MentionRole;
import casebook.event.ModelMention;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelComparingTest {

    private final ModelRegister register = new ModelRegister(Facets.TAXONOMY.getModels());
    private final ModelComparing comparing = new ModelComparing(register);

    @Test
    void any_spelling_of_an_entry_stands_for_it() {
        assertEquals(Set.of("文心一言"), register.entries("ERNIE"));
        assertEquals(Set.of("通义千问"), register.entries("qwen"));
        assertEquals(Set.of("通义千问"), register.entries("Qwen2.5"));
        assertEquals(Set.of("通义千问"), register.entries("QWEN vl"));
        assertEquals(Set.of("书生·浦语"), register.entries("书生・浦语"));
        assertEquals(Set.of("Microsoft Phi"), register.entries("Phi"));
        assertEquals(Set.of("通义千问"), register.entries("Qwen2.5-72B-Instruct"));
        assertEquals(Set.of("通义千问"), register.entries("Qwen2-VL-7B"));
        assertEquals(Set.of(), register.entries("no such model"));
    }

    @Test
    void only_base_models_are_compared_and_an_unknown_name_is_wanted_in_vain() {
        Found<String, String> found = comparing.models(
                "row",
                List.of("Qwen", "no such model"),
                List.of(
                        mention("通义千问", MentionRole.BUILT_ON),
                        mention("盘古", MentionRole.BUILT_ON),
                        mention("GPT", MentionRole.COMPARED_WITH)));

        assertEquals(1, found.matching().right());
        assertEquals(List.of("no such model"), found.matching().missed());
        assertEquals(List.of("盘古"), found.matching().surplus());
        FoundFigures figures = FoundFigures.of(List.of(found.matching()));
        assertEquals(0.5, figures.precision());
        assertEquals(0.5, figures.recall());
    }

    @Test
    void counts_are_the_same_within_one_percent_and_those_of_others_do_not_count() {
        Found<Double, Double> found = comparing.counts(
                "row",
                List.of(175.0, 7.0),
                List.of(
                        mention("GPT", MentionRole.BUILT_ON, 176.7, 7.1),
                        mention("盘古", MentionRole.COMPARED_WITH, 100)));

        assertEquals(1, found.matching().right());
        assertEquals(List.of(7.0), found.matching().missed());
        assertEquals(List.of(7.1), found.matching().surplus());
    }

    private static ModelMention mention(String name, MentionRole role, double... billions) {
        return new ModelMention(
                name, role, java.util.Arrays.stream(billions).boxed().toList(), List.of());
    }
}
