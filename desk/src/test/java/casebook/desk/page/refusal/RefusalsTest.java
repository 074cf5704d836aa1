package casebook.desk.page.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.wording.Wording;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the doors answer, in words. */
class RefusalsTest {

    @Test
    void no_answer_of_a_door_has_two_meanings() {
        var refusals = new Refusals(Wording.EN);
        var judging = new JudgingRefusals(Wording.EN);
        for (List<Refusal> all :
                List.of(refusals.ofUploads(), refusals.ofReviews(), judging.ofAll(), judging.ofReplays())) {
            List<String> types = all.stream()
                    .flatMap(refusal -> Arrays.stream(refusal.types().split(" ")))
                    .toList();

            assertEquals(types.size(), new HashSet<>(types).size(), types.toString());
            assertTrue(types.contains(Refusals.OTHER));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_one_says_what_to_do_in_the_readers_language(Wording wording) {
        var refusals = new Refusals(wording);
        var judging = new JudgingRefusals(wording);
        Stream.of(refusals.ofUploads(), refusals.ofReviews(), judging.ofAll(), judging.ofReplays())
                .flatMap(List::stream)
                .flatMap(refusal -> Stream.of(refusal.title(), refusal.remedy()))
                .forEach(said -> {
                    assertFalse(said.isBlank());
                    assertEquals(wording == Wording.ZH, said.matches(".*\\p{IsHan}.*"), said);
                });
    }
}
