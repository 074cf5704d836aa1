package casebook.ingest.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.Problem;
import casebook.contract.taxonomy.TaxonomyFile;
import casebook.event.TaxonomyPublished;
import casebook.ingest.http.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final TaxonomyPublished TAXONOMY = TaxonomyFile.read("""
            version: small-1
            title: {zh: 小, en: Small}
            facets:
              - code: sector
                name: {zh: 行业, en: Sector}
                choice: ONE_PRIMARY
                codes:
                  - code: finance
                    name: {zh: 金融, en: Finance}
                    definition: {zh: 金融。, en: Finance.}
                    replaces: [banking, insurance]
                    cues: [{phrase: 银行}]
                  - code: health
                    name: {zh: 卫生, en: Health}
                    definition: {zh: 卫生。, en: Health.}
                    cues: [{phrase: 医院}]
              - code: scope
                name: {zh: 范围, en: Scope}
                choice: ONE
                codes:
                  - code: vertical
                    name: {zh: 垂直, en: Vertical}
                    definition: {zh: 垂直。, en: Vertical.}
                    cues: [{phrase: 垂直}]
                  - code: general
                    name: {zh: 通用, en: General}
                    definition: {zh: 通用。, en: General.}
                    cues: [{phrase: 通用}]
            models: [{name: One}]
            """, List.of(), "casebook", Instant.EPOCH);

    @Test
    void codes_of_the_facet_pass_and_so_does_none() {
        passes(Map.of("sector", List.of("health", "finance"), "scope", List.of("general")));
        passes(Map.of("sector", List.of(), "scope", List.of()));
    }

    @Test
    void an_older_code_passes_once() {
        passes(Map.of("sector", List.of("banking")));

        assertEquals(
                "/problems/code-twice",
                refused(Map.of("sector", List.of("banking", "insurance"))).type());
    }

    @Test
    void every_unknown_facet_is_named_with_what_is_known_and_near() {
        Problem problem = refused(Map.of("sectr", List.of("finance"), "colour", List.of(), "scope", List.of("x")));

        assertEquals(422, problem.status());
        assertEquals("/problems/unknown-facet", problem.type());
        assertEquals(
                "small-1 has no facet \"colour\", \"sectr\" (did you mean sector?). Known are sector, scope.",
                problem.detail());
    }

    @Test
    void every_unknown_code_is_named_with_what_is_known_and_near() {
        Problem problem =
                refused(Map.of("sector", List.of("finanse", "health", "agriculture"), "scope", List.of("x", "y")));

        assertEquals(422, problem.status());
        assertEquals("/problems/unknown-code", problem.type());
        assertEquals(
                "scope has no code \"x\", \"y\". Known are vertical, general. sector has no code \"finanse\" (did you"
                        + " mean finance?), \"agriculture\". Known are finance, health, banking, insurance.",
                problem.detail());
    }

    @Test
    void a_facet_with_one_answer_takes_one() {
        Problem problem = refused(Map.of("scope", List.of("general", "vertical")));

        assertEquals(422, problem.status());
        assertEquals("/problems/too-many-codes", problem.type());
        assertTrue(problem.detail().contains("general, vertical"), problem.detail());
    }

    @Test
    void no_code_is_named_twice() {
        assertEquals(
                "/problems/code-twice",
                refused(Map.of("sector", List.of("health", "health"))).type());
        assertEquals(
                "/problems/code-twice",
                refused(Map.of("sector", List.of("finance", "banking"))).type());
    }

    @Test
    void a_strangers_words_are_cut() {
        assertTrue(refused(Map.of("x".repeat(9_000), List.of())).detail().length() < 200);
    }

    private static void passes(Map<String, List<String>> set) {
        assertDoesNotThrow(() -> Corrections.check(set, TAXONOMY));
    }

    private static Problem refused(Map<String, List<String>> set) {
        return assertThrows(Refusal.class, () -> Corrections.check(new TreeMap<>(set), TAXONOMY))
                .problem();
    }
}
