package casebook.desk.page.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.label.Labels;
import casebook.desk.page.label.Passages;
import casebook.desk.page.label.Text;
import casebook.desk.page.review.Review.Answer;
import casebook.desk.page.review.Review.Asked;
import casebook.desk.page.review.Review.Option;
import casebook.desk.record.CuratedCase;
import casebook.desk.record.CuratedCase.Label;
import casebook.desk.review.Kind;
import casebook.desk.review.Question;
import casebook.desk.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question in words. */
class AskingTest {

    private final Asking asking =
            new Asking(Wording.EN, new Labels(Wording.EN, new Passages(Wording.EN, CuratedCase.of("{}"), Text.NONE)));

    @Test
    void to_agree_is_to_say_all_that_the_machine_says_and_the_runner_up_comes_next() {
        List<Label> said = List.of(label("sector", "law", "energy"), label("sector", "finance", null));
        Asked asked = asking.of(new Question(Kind.LOW, "sector", said, said));

        assertEquals("Sector: the machine is not sure", asked.why());
        assertEquals(new Answer("law,finance", "Law, Finance", ""), asked.accept());
        assertEquals(
                new Answer("energy", "Energy", "runner-up"), asked.answers().get(2));
        assertEquals("Machine", asked.said().get(0).name());
        assertEquals("", asked.before());
    }

    @Test
    void a_facet_of_several_codes_offers_them_all_and_ticks_those_it_has() {
        List<Label> said = List.of(label("sector", "law", null));
        Asked asked = asking.of(new Question(Kind.LOW, "sector", said, said));

        assertTrue(asked.several());
        assertEquals(20, asked.all().size());
        assertEquals(
                List.of("law"),
                asked.all().stream().filter(Option::chosen).map(Option::value).toList());
    }

    @Test
    void a_facet_of_one_code_whose_codes_are_all_at_hand_offers_no_more() {
        Asked asked = asking.of(new Question(Kind.UNDETERMINED, "scope", List.of(), List.of()));

        assertNull(asked.accept());
        assertFalse(asked.several());
        assertEquals(List.of(), asked.all());
        assertEquals(
                List.of("general", "vertical"),
                asked.answers().stream().map(Answer::codes).toList());
    }

    @Test
    void in_a_conflict_both_sides_are_told_and_an_answer_is_taken_back_to_the_experts() {
        Asked asked = asking.of(new Question(
                Kind.CONFLICT,
                "sector",
                List.of(label("sector", "law", null), label("sector", "finance", null)),
                List.of(label("sector", "energy", null))));

        assertEquals(
                List.of("Expert", "Machine"),
                asked.said().stream().map(facet -> facet.name()).toList());
        assertEquals("Energy", asked.accept().name());
        assertEquals(
                new Answer("law,finance", "Law, Finance", "the expert's word stays"),
                asked.answers().get(0));
        assertEquals("law,finance", asked.before());
    }

    @Test
    void what_is_not_asked_stands_beside() {
        assertEquals(
                List.of("Vertical", "Audio"),
                asking.beside(
                        List.of(
                                label("scope", "vertical", null),
                                label("modality", "audio", null),
                                label("sector", "law", null)),
                        List.of(new Question(Kind.LOW, "sector", List.of(), List.of()))));
    }

    private static Label label(String facet, String code, String runnerUp) {
        return new Label(facet, code, true, 0.5, runnerUp, "RULE", List.of());
    }
}
