package casebook.cli.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.contract.TrustedEvents;
import casebook.enrich.classify.Judgement;
import casebook.event.Label;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JudgedTest {

    @BeforeAll
    static void trust() {
        TrustedEvents.trust();
    }

    @Test
    void the_first_choice_is_the_label_given_else_the_one_leaned_to_else_none() {
        var judged = new Judged(
                "title",
                new Judgement(
                        List.of(label("sector", "finance"), label("sector", "retail")),
                        List.of("scope", "layer"),
                        List.of(label("scope", "vertical")),
                        List.of()),
                "zh");

        assertEquals(Optional.of("finance"), judged.firstChoice("sector").map(Label::getCode));
        assertEquals(Optional.of("vertical"), judged.firstChoice("scope").map(Label::getCode));
        assertEquals(List.of(), judged.given("scope"));
        assertEquals(Optional.empty(), judged.firstChoice("layer"));
    }

    private static Label label(String facet, String code) {
        return Label.newBuilder()
                .setFacet(facet)
                .setCode(code)
                .setConfidence(0.5)
                .setEvidence(List.of())
                .build();
    }
}
