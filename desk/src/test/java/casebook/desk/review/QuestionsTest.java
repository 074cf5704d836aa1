package casebook.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.record.CuratedCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is open on a case. */
class QuestionsTest {

    private static final CuratedCase ONE = CuratedCase.of("""
            {"labels": [
               {"facet": "sector", "code": "law", "primary": true, "confidence": 1, "origin": "EXPERT"},
               {"facet": "layer", "code": "service", "primary": true, "confidence": 0.69, "origin": "RULE"},
               {"facet": "hosting", "code": "device", "primary": true, "confidence": 0.8, "origin": "RULE"},
               {"facet": "hosting", "code": "hybrid", "primary": true, "confidence": 0.5, "origin": "RULE"},
               {"facet": "modality", "code": "audio", "primary": true, "confidence": 0.7, "origin": "RULE"},
               {"facet": "modality", "code": "text", "primary": false, "confidence": 0.1, "origin": "RULE"},
               {"facet": "scope", "code": "general", "primary": true, "confidence": 0.2, "origin": "EXPERT"}],
             "overruled": [{"facet": "sector", "code": "energy", "primary": true, "confidence": 0.7, "origin": "RULE"}],
             "undetermined": ["strategy", "concern"]}""");

    @Test
    void the_least_sure_is_asked_first_each_facet_once_and_neither_experts_nor_secondary_labels_are() {
        assertEquals(List.of("hosting", "layer"), facets(Kind.LOW, Set.of(), Narrowing.NONE));
    }

    @Test
    void how_sure_is_sure_enough_can_be_chosen() {
        var strict = new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), 0.71);

        assertEquals(List.of("hosting", "layer", "modality"), facets(Kind.LOW, Set.of(), strict));
    }

    @Test
    void what_was_answered_is_not_asked_again() {
        assertEquals(List.of("concern"), facets(Kind.UNDETERMINED, Set.of("strategy"), Narrowing.NONE));
    }

    @Test
    void one_facet_alone_can_be_asked() {
        var concern = new Narrowing(Optional.empty(), Optional.of("concern"), Optional.empty(), Narrowing.LOW);

        assertEquals(List.of("concern"), facets(Kind.UNDETERMINED, Set.of(), concern));
        assertEquals(List.of(), facets(Kind.LOW, Set.of(), concern));
    }

    @Test
    void in_a_conflict_the_machine_is_heard_beside_the_expert() {
        Question conflict = Questions.of(Kind.CONFLICT, ONE, Set.of(), Set.of("sector"), Narrowing.NONE)
                .get(0);

        assertEquals(List.of("law"), conflict.codes());
        assertEquals(List.of("energy"), conflict.machineCodes());
    }

    @Test
    void where_an_experts_word_has_lost_its_code_the_machine_is_heard() {
        var lost = CuratedCase.of("""
                {"labels": [], "undetermined": ["layer", "sector"], "overruled":
                   [{"facet": "sector", "code": "energy", "primary": true, "confidence": 0.7, "origin": "RULE"}]}""");

        assertEquals(
                List.of(List.of(), List.of("energy")),
                Questions.of(Kind.UNDETERMINED, lost, Set.of(), Set.of(), Narrowing.NONE).stream()
                        .map(Question::machineCodes)
                        .toList());
    }

    private static List<String> facets(Kind kind, Set<String> answered, Narrowing narrowing) {
        return Questions.of(kind, ONE, answered, Set.of("sector"), narrowing).stream()
                .map(Question::facet)
                .toList();
    }
}
