package casebook.contract.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.TaxonomyPublished;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaxonomyDiffTest {

    private static final String BEFORE = """
            version: v1
            title: {zh: 小, en: Small}
            facets:
              - code: colour
                name: {zh: 颜色, en: Colour}
                choice: SEVERAL
                codes:
                  - code: red
                    name: {zh: 红, en: Red}
                    definition: {zh: 红色。, en: What is red.}
                    cues:
                      - {weight: 2, phrases: [红, 朱]}
                      - {phrase: 丹, excludes: [牡丹]}
                  - code: crimson
                    name: {zh: 绯红, en: Crimson}
                    definition: {zh: 绯红。, en: Deep red.}
                  - code: grey
                    name: {zh: 灰, en: Grey}
                    definition: {zh: 灰。, en: Grey.}
              - code: mood
                name: {zh: 心情, en: Mood}
                choice: ONE
                codes:
                  - code: good
                    name: {zh: 好, en: Good}
                    definition: {zh: 好。, en: Good.}
            models:
              - {name: One, aliases: [Uno], parametersBillions: [7]}
              - {name: Two}
            """;

    private static TaxonomyPublished read(String yaml) {
        return TaxonomyFile.read(yaml, List.of(), "me", Instant.EPOCH);
    }

    private static TaxonomyDiff to(String after) {
        return TaxonomyDiff.between(read(BEFORE), read(after));
    }

    @Test
    void a_taxonomy_does_not_differ_from_itself() {
        assertFalse(to(BEFORE).differs());
    }

    @Test
    void who_published_it_and_when_does_not_count() {
        assertFalse(TaxonomyDiff.between(
                        read(BEFORE), TaxonomyFile.read(BEFORE, List.of(), "you", Instant.ofEpochSecond(1)))
                .differs());
    }

    @Test
    void a_code_that_replaces_one_that_is_gone_is_that_one_renamed() {
        TaxonomyDiff diff = to(BEFORE.replace(
                "code: crimson\n        name: {zh: 绯红, en: Crimson}",
                "code: scarlet\n        replaces: [crimson]\n        name: {zh: 猩红, en: Crimson}"));

        FacetDiff colour = diff.facets().get(0);
        assertEquals(Map.of("crimson", "scarlet"), colour.renamed());
        assertEquals(List.of(), colour.added());
        assertEquals(List.of(), colour.removed());
        CodeDiff scarlet = colour.codes().get(0);
        assertEquals("scarlet", scarlet.code());
        assertEquals(
                List.of(new FieldChange("name.zh", "绯红", "猩红")),
                scarlet.changes().fields());
        assertEquals(
                List.of(new ListChange("replaces", List.of("crimson"), List.of())),
                scarlet.changes().lists());
    }

    @Test
    void a_code_that_takes_in_another_leaves_it_removed() {
        int crimson = BEFORE.indexOf("      - code: crimson");
        int grey = BEFORE.indexOf("      - code: grey");
        String after = (BEFORE.substring(0, crimson) + BEFORE.substring(grey))
                .replace("code: red\n", "code: red\n        replaces: [crimson]\n");

        FacetDiff colour = to(after).facets().get(0);

        assertEquals(List.of("crimson"), colour.removed());
        assertEquals(Map.of(), colour.renamed());
    }

    @Test
    void cues_are_compared_by_phrase() {
        CueChanges cues = to(BEFORE.replace("weight: 2, phrases: [红, 朱]", "weight: 3, phrases: [红, 赤]")
                        .replace("[牡丹]", "[牡丹, 契丹]"))
                .facets()
                .get(0)
                .codes()
                .get(0)
                .cues();

        assertEquals(List.of("赤"), cues.added());
        assertEquals(List.of("朱"), cues.removed());
        assertEquals(List.of(new CueChanges.Weighed("红", 2, 3)), cues.weighed());
        assertEquals(List.of("丹"), cues.conditioned());
    }

    @Test
    void the_way_cues_are_gathered_in_entries_does_not_count() {
        assertFalse(to(BEFORE.replace(
                        "{weight: 2, phrases: [红, 朱]}", "{phrase: 朱, weight: 2}\n          - {phrase: 红, weight: 2}"))
                .differs());
    }

    @Test
    void facets_and_models_come_and_go() {
        TaxonomyDiff diff = to(BEFORE.replace("version: v1", "version: v2")
                .replace("code: mood", "code: temper")
                .replace("aliases: [Uno]", "aliases: [Un], year: 2024")
                .replace("name: Two", "name: Three"));

        assertTrue(diff.differs());
        assertEquals(
                List.of(new FieldChange("version", "v1", "v2")), diff.changes().fields());
        assertEquals(List.of("temper"), diff.added());
        assertEquals(List.of("mood"), diff.removed());
        assertEquals(List.of("Three"), diff.modelsAdded());
        assertEquals(List.of("Two"), diff.modelsRemoved());
        assertEquals(
                List.of(new ModelDiff(
                        "One",
                        new Changes(
                                List.of(new FieldChange("year", "", "2024")),
                                List.of(new ListChange("aliases", List.of("Un"), List.of("Uno")))))),
                diff.models());
    }

    @Test
    void the_order_of_codes_counts_because_readers_meet_them_so() {
        int crimson = BEFORE.indexOf("      - code: crimson");
        int grey = BEFORE.indexOf("      - code: grey");
        int mood = BEFORE.indexOf("  - code: mood");
        assertTrue(crimson > 0 && grey > 0 && mood > 0);
        String after = BEFORE.substring(0, crimson)
                + BEFORE.substring(grey, mood)
                + BEFORE.substring(crimson, grey)
                + BEFORE.substring(mood);

        assertEquals(
                List.of(new FieldChange("order", "red, crimson, grey", "red, grey, crimson")),
                to(after).facets().get(0).changes().fields());
    }
}
