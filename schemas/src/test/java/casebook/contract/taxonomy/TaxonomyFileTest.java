package casebook.contract.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.Choice;
import casebook.event.Cue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomyFileTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private static final String SMALL = """
            version: small-1
            title: {zh: 小, en: Small}
            facets:
              - code: colour
                name: {zh: 颜色, en: Colour}
                choice: SEVERAL
                codes:
                  - code: red
                    name: {zh: 红, en: Red}
                    definition: {zh: 红色。, en: What is red.}
                    gbt4754: [A]
                    replaces: [crimson]
                    cues:
                      - {weight: 2, phrases: [红, 朱, rose]}
                      - {phrase: 红, weight: 3, requires: [色], excludes: [红利]}
            models:
              - {name: One, aliases: [Uno], maker: Somebody, year: 2023, kind: technique, parametersBillions: [7, 13.5]}
            """;

    @Test
    void reads_facets_cues_and_models() {
        var taxonomy = TaxonomyFile.read(SMALL, List.of(), "me", NOON);

        var facet = taxonomy.getFacets().get(0);
        assertEquals(Choice.SEVERAL, facet.getChoice());
        assertEquals(List.of("crimson"), facet.getCodes().get(0).getReplaces());
        assertEquals(List.of(7.0, 13.5), taxonomy.getModels().get(0).getParametersBillions());
        assertEquals("me", taxonomy.getPublishedBy());
    }

    @Test
    void an_entry_of_its_own_speaks_before_the_list() {
        List<Cue> cues = TaxonomyFile.read(SMALL, List.of(), "me", NOON)
                .getFacets()
                .get(0)
                .getCodes()
                .get(0)
                .getCues();

        assertEquals(
                List.of("红", "朱", "rose"), cues.stream().map(Cue::getPhrase).toList());
        assertEquals(3, cues.get(0).getWeight());
        assertEquals(List.of("红利"), cues.get(0).getExcludes());
    }

    @Test
    void a_bad_taxonomy_shows_every_complaint() {
        String bad = SMALL.replace("SEVERAL", "SOME")
                .replace("weight: 2", "weight: -2")
                .replace("红利", "利红利")
                .replace("zh: 红,", "zh: '',")
                .replace("[A]", "[Z]")
                .replace("[crimson]", "[red]")
                .replace("kind: technique", "kind: rumour")
                .replace("choice:", "onlyWhere: {facet: mood, code: good}\n    choice:");

        var refused = assertThrows(TaxonomyRefused.class, () -> TaxonomyFile.read(bad, List.of(), "me", NOON));

        assertEquals(
                List.of(
                        "line 6, column 16, facets[0].onlyWhere: mood/good is no code of another facet",
                        "line 7, column 13, facets[0].choice: is \"SOME\": must be ONE, ONE_PRIMARY or SEVERAL",
                        "line 10, column 20, facets[0].codes[0].name.zh: must be given",
                        "line 12, column 19, facets[0].codes[0].gbt4754[0]: is \"Z\": must be a section of GB/T 4754,"
                                + " a letter from A to T",
                        "line 13, column 20, facets[0].codes[0].replaces[0]: \"red\" is replaced and still in use",
                        "line 15, column 22, facets[0].codes[0].cues[0].weight: is \"-2\":"
                                + " must be above 0 and at most 100",
                        "line 18, column 68, models[0].kind: is \"rumour\": must be model or technique"),
                refused.complaints());
    }

    private static final String TALKING = """
            version: talking-1
            title: {zh: 话, en: Talk}
            facets:
              - code: colour
                name: {zh: 颜色, en: Colour}
                choice: SEVERAL
                codes:
                  - code: red
                    name: {zh: 红, en: Red}
                    definition: {zh: 红色。, en: What is red.}
                    covers: [pink]
                    implies: [{facet: mood, code: good, weight: 2.5}]
                    examples: [一面红旗, a red flag]
                  - code: pink
                    name: {zh: 粉, en: Pink}
                    definition: {zh: 粉色。, en: What is pink.}
              - code: mood
                name: {zh: 心情, en: Mood}
                choice: ONE
                codes:
                  - code: good
                    name: {zh: 好, en: Good}
                    definition: {zh: 好。, en: Good.}
            """;

    @Test
    void reads_what_a_code_says_of_others_and_its_examples() {
        var red = TaxonomyFile.read(TALKING, List.of(), "me", NOON)
                .getFacets()
                .get(0)
                .getCodes()
                .get(0);

        assertEquals(List.of("一面红旗", "a red flag"), red.getExamples());
        assertEquals(List.of("pink"), red.getCovers());
        assertEquals(2.5, red.getImplies().get(0).getWeight());
    }

    @Test
    void refuses_what_nobody_hears() {
        String bad = TALKING.replace("code: good, weight: 2.5", "code: bad, weight: 0")
                .replace("[pink]", "[red, blue]");

        assertEquals(
                List.of(
                        "line 11, column 18, facets[0].codes[0].covers[0]: \"red\" is no other code of this facet",
                        "line 11, column 23, facets[0].codes[0].covers[1]: \"blue\" is no other code of this facet",
                        "line 12, column 19, facets[0].codes[0].implies[0]: mood/bad is no code of another facet",
                        "line 12, column 52, facets[0].codes[0].implies[0].weight: is \"0\":"
                                + " must be above 0 and at most 100"),
                assertThrows(TaxonomyRefused.class, () -> TaxonomyFile.read(bad, List.of(), "me", NOON))
                        .complaints());
    }

    @Test
    void refuses_facets_that_wait_for_each_other() {
        String circle = TALKING.replace(
                "definition: {zh: 好。, en: Good.}",
                "definition: {zh: 好。, en: Good.}\n        implies: [{facet: colour, code: red}]");

        assertEquals(
                List.of("line 4, column 3, facets: some facets wait for each other's labels (implies, onlyWhere)"),
                assertThrows(TaxonomyRefused.class, () -> TaxonomyFile.read(circle, List.of(), "me", NOON))
                        .complaints());
    }

    @Test
    void refuses_what_is_given_twice() {
        String twice = SMALL.replace("[红, 朱, rose]", "[红, 朱, 朱]") + "  - {name: One}\n";

        var refused = assertThrows(TaxonomyRefused.class, () -> TaxonomyFile.read(twice, List.of(), "me", NOON));

        assertEquals(
                List.of(
                        "line 14, column 41, facets[0].codes[0].cues[0].phrases[2]: \"朱\" is given twice:"
                                + " also at line 14, column 38",
                        "line 18, column 12, models[1].name: \"One\" is given twice: also at line 17, column 12"),
                refused.complaints());
    }

    @Test
    void refuses_what_is_no_taxonomy_at_all() {
        for (String text : List.of("", "[", "just words", "facets: 7")) {
            assertThrows(TaxonomyRefused.class, () -> TaxonomyFile.read(text, List.of(), "me", NOON), text);
        }
    }

    @Test
    void the_built_in_one_holds_and_asks_ten_questions() {
        var taxonomy = BuiltInTaxonomy.casebook2023(NOON);

        assertEquals(
                List.of(
                        "sector",
                        "modality",
                        "deployment",
                        "hosting",
                        "scope",
                        "layer",
                        "service",
                        "audience",
                        "strategy",
                        "concern"),
                taxonomy.getFacets().stream().map(facet -> facet.getCode()).toList());
        assertEquals(20, taxonomy.getFacets().get(0).getCodes().size());
        assertTrue(taxonomy.getFacets().stream()
                .flatMap(facet -> facet.getCodes().stream())
                .noneMatch(code -> code.getCues().isEmpty()));
        assertTrue(
                taxonomy.getModels().stream().anyMatch(model -> model.getName().equals("书生·浦语")));
    }
}
