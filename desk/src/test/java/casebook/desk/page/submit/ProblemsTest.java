package casebook.desk.page.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.page.submit.Submit.Problem;
import casebook.desk.wording.Wording;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the door answers, in words. */
class ProblemsTest {

    @Test
    void no_answer_of_the_door_has_two_meanings() {
        List<String> types = new Problems(Wording.EN)
                .all().stream()
                        .flatMap(problem -> Arrays.stream(problem.types().split(" ")))
                        .toList();

        assertEquals(types.size(), new HashSet<>(types).size());
        assertTrue(types.contains(Problems.OTHER));
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void every_one_says_what_to_do_in_the_readers_language(Wording wording) {
        for (Problem problem : new Problems(wording).all()) {
            for (String said : List.of(problem.title(), problem.remedy())) {
                assertFalse(said.isBlank(), problem.types());
                assertEquals(wording == Wording.ZH, said.matches(".*\\p{IsHan}.*"), said);
            }
        }
    }
}
