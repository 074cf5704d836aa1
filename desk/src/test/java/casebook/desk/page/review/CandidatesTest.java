package casebook.desk.page.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.record.CuratedCase.Label;
import casebook.desk.review.Kind;
import casebook.desk.review.Question;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which answers are nearest at hand. */
class CandidatesTest {

    private static final List<String> KNOWN = List.of("finance", "law", "energy", "retail");

    @Test
    void after_what_the_machine_says_comes_what_it_thought_of_next() {
        List<Label> said = List.of(label("law", "energy"));

        assertEquals(
                List.of(List.of("energy"), List.of("finance"), List.of("retail")),
                Candidates.of(new Question(Kind.LOW, "sector", said, said), KNOWN));
    }

    @Test
    void each_of_several_can_be_the_only_one() {
        List<Label> said = List.of(label("law", null), label("finance", "law"));

        assertEquals(
                List.of(List.of("law"), List.of("finance"), List.of("energy"), List.of("retail")),
                Candidates.of(new Question(Kind.LOW, "sector", said, said), KNOWN));
    }

    @Test
    void in_a_conflict_the_experts_word_comes_first_as_it_stands() {
        List<Label> expert = List.of(label("retail", null), label("law", null));
        List<Label> machine = List.of(label("energy", "finance"));

        assertEquals(
                List.of(List.of("retail", "law"), List.of("retail"), List.of("law"), List.of("finance")),
                Candidates.of(new Question(Kind.CONFLICT, "sector", expert, machine), KNOWN));
    }

    @Test
    void where_the_machine_says_nothing_the_taxonomy_is_asked_as_far_as_digits_go() {
        List<String> many =
                IntStream.range(0, 20).mapToObj(number -> "code" + number).toList();

        List<List<String>> candidates =
                Candidates.of(new Question(Kind.UNDETERMINED, "sector", List.of(), List.of()), many);

        assertEquals(9, candidates.size());
        assertEquals(List.of("code8"), candidates.get(8));
    }

    private static Label label(String code, String runnerUp) {
        return new Label("sector", code, true, 0.5, runnerUp, "RULE", List.of());
    }
}
