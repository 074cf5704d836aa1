package casebook.enrich.classify.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.enrich.Events;
import casebook.enrich.classify.passage.Passages;
import casebook.event.Bilingual;
import casebook.event.CaseExtracted;
import casebook.event.Choice;
import casebook.event.Facet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A voice says of unseen texts what its examples taught it. */
class LearnerTest {

    @Test
    void a_text_is_like_the_examples_it_shares_words_with() throws Exception {
        LearnedVoice voice = LearnedVoice.of(Learner.learn(
                "none",
                List.of(facet("place")),
                List.of(
                        example("模型放在自家机房", "inside"),
                        example("服务器在医院机房里", "inside"),
                        example("通过云端接口调用", "outside"),
                        example("按次购买云端服务", "outside"))));

        Map<String, Double> said = voice.hear(features("部署在学校机房")).get("place");

        assertTrue(said.get("inside") > said.get("outside"), said::toString);
        assertEquals(0, said.get("inside") + said.get("outside"), 0.01, "one is what the other is not");
    }

    @Test
    void a_facet_without_examples_is_not_spoken_of() throws Exception {
        LearnedVoice voice = LearnedVoice.of(Learner.learn(
                "none",
                List.of(facet("place"), facet("colour")),
                List.of(example("机房", "inside"), example("云端", "outside"))));

        assertEquals(Set.of("place"), voice.hear(features("机房")).keySet());
    }

    @Test
    void another_embedder_makes_it_silent() {
        assertEquals(LearnedVoice.SILENT, LearnedVoice.with("another"));
        assertEquals(Map.of(), LearnedVoice.SILENT.hear(features("机房")));
    }

    private static Learner.Example example(String text, String code) {
        return new Learner.Example(features(text), Map.of("place", List.of(code)));
    }

    private static Features features(String text) {
        CaseExtracted extracted = Events.text("a", 1, text);
        return Features.of(Passages.of(extracted, Events.described(extracted)), null);
    }

    private static Facet facet(String code) {
        return Facet.newBuilder()
                .setCode(code)
                .setName(new Bilingual(code, code))
                .setChoice(Choice.ONE)
                .setCodes(List.of())
                .build();
    }
}
