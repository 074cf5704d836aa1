package casebook.desk.judging;

import static casebook.desk.judging.ToldReplays.differences;
import static casebook.desk.judging.ToldReplays.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.desk.judging.Difference.Change;
import casebook.desk.judging.Differences.Sum;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void the_most_frequent_change_of_a_facet_comes_first_and_conflicts_are_none_of_them() {
        Differences found = differences(
                line("PREVIEW", "a", "sector", "law", "office"),
                line("PREVIEW", "b", "sector", "law", "finance"),
                line("PREVIEW", "c", "sector", "law", "finance"),
                line("CONFLICT", "d", "sector", "law", "finance"));

        assertEquals(
                List.of(
                        new Sum(new Change("sector", "law", "finance"), 2),
                        new Sum(new Change("sector", "law", "office"), 1)),
                found.sums(facet -> false).get("sector"));
        assertEquals(1, found.conflicts().size());
    }

    @Test
    void of_several_codes_each_is_gained_or_lost_for_itself_and_of_one_the_primary_counts() {
        Differences found = differences(line("APPLIED", "a", "modality", "text,audio", "text,image"));

        assertEquals(
                List.of(
                        new Sum(new Change("modality", "", "image"), 1),
                        new Sum(new Change("modality", "audio", ""), 1)),
                found.sums(facet -> true).get("modality"));
        assertEquals(
                List.of(new Sum(new Change("modality", "", ""), 1)),
                found.sums(facet -> false).get("modality"));
    }

    @Test
    void a_label_that_comes_out_of_nothing_has_none_before() {
        Differences found =
                differences(line("PREVIEW", "a", "sector", "", "law"), line("PREVIEW", "b", "sector", "law", ""));

        assertEquals(
                List.of("a"),
                found.with(new Change("sector", "", "law"), facet -> false).stream()
                        .map(Difference::caseId)
                        .toList());
        assertEquals(
                List.of("b"),
                found.with(new Change("sector", "law", ""), facet -> false).stream()
                        .map(Difference::caseId)
                        .toList());
    }

    @Test
    void what_no_label_tells_is_neither_the_same_label_nor_one_that_comes_or_goes() {
        Differences found = differences(
                line("PREVIEW", "a", "sector", "", ""),
                line("PREVIEW", "b", "sector", "law", "law"),
                line("PREVIEW", "c", "models", "", ""));

        assertEquals(
                List.of(new Sum(Change.unlabelled("sector"), 1), new Sum(new Change("sector", "", ""), 1)),
                found.sums(facet -> false).get("sector"));
        assertEquals(
                List.of(new Sum(Change.unlabelled("sector"), 1)),
                found.sums(facet -> true).get("sector").subList(0, 1));
        assertEquals(
                List.of("c"),
                found.with(Change.unlabelled("models"), facet -> false).stream()
                        .map(Difference::caseId)
                        .toList());
    }

    @Test
    void what_broke_off_is_known_to_be_no_whole() {
        String line = line("PREVIEW", "a", "sector", "", "law");

        assertTrue(differences(line).whole());
        assertFalse(differences(line, "{\"type\":\"/problems/broker-away\"}").whole());
    }

    @Test
    void whom_to_call_is_shown_nowhere() {
        String called = line("PREVIEW", "a", "sector", "", "law").replace("it says law", "call 13812345678 of the law");

        assertFalse(differences(called).toString().contains("13812345678"));
        assertTrue(differences(line("PREVIEW", "a", "sector", "", "law"))
                .toString()
                .contains("it says law"));
    }
}
