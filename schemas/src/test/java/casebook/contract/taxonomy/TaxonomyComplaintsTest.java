package casebook.contract.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.contract.TrustedEvents;
import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor of a taxonomy is told. */
class TaxonomyComplaintsTest {

    private static List<String> complaints(String yaml) {
        return assertThrows(TaxonomyRefused.class, () -> TaxonomyFile.read(yaml, List.of(), "me", Instant.EPOCH))
                .complaints();
    }

    @Test
    void every_slip_is_told_with_its_line_and_its_field_in_the_order_of_the_file() {
        assertEquals(
                List.of(
                        "line 2, column 17, title.eng: there is no such key: did you mean en?",
                        "line 6, column 11, facets[0].choice: is \"SOME\": must be ONE, ONE_PRIMARY or SEVERAL",
                        "line 10, column 5, facets[0].codes[0].defintion: there is no such key: did you mean definition?",
                        "line 12, column 27, facets[0].codes[0].cues[0].weight: is \"-2\": must be above 0 and at most 100",
                        "line 13, column 27, facets[0].codes[0].cues[1].weight: is \"2\": must be a number",
                        "line 13, column 32, facets[0].codes[0].cues[1].exludes: there is no such key: did you mean excludes?",
                        "line 14, column 17, facets[0].codes[0].cues[2].phrases: is \"朱\": must be a list",
                        "line 15, column 8, facets[0].codes[0].cues[3].phrse: there is no such key: did you mean phrase?",
                        "line 16, column 5, facets[0].codes[1].definition.zh: must be given",
                        "line 16, column 5, facets[0].codes[1].definition.en: must be given",
                        "line 17, column 11, facets[0].codes[1].name: is a list: must be a text in zh and en: {zh: …, en: …}",
                        "line 18, column 5, facets[0].codes[1].name: the key is given twice: also at line 17, column 5",
                        "line 19, column 1, colour: there is no such key: known are version, title, facets, models"),
                complaints("""
                        version: bad-1
                        title: {zh: 坏的, eng: Bad, en: Bad}
                        facets:
                        - code: colour
                          name: {zh: 颜色, en: Colour}
                          choice: SOME
                          codes:
                          - code: red
                            name: {zh: 红, en: Red}
                            defintion: {zh: 红色。, en: What is red.}
                            cues:
                            - {phrase: 红, weight: -2}
                            - {phrase: 赤, weight: "2", exludes: [赤道]}
                            - {phrases: 朱}
                            - {phrse: 丹}
                          - code: pink
                            name: [粉, Pink]
                            name: {zh: 粉, en: Pink}
                        colour: blue
                        """));
    }

    @Test
    void a_cue_that_is_given_twice_is_told_with_both_lines() {
        assertEquals(
                List.of(
                        "line 13, column 21, facets[0].codes[0].cues[1].phrases[1]: \"红\" is given twice: also at line 12, column 18",
                        "line 15, column 16, facets[0].codes[0].cues[3].phrase: \"丹\" is given twice: also at line 14, column 16"),
                complaints("""
                        version: twice-1
                        title: {zh: 两次, en: Twice}
                        facets:
                        - code: colour
                          name: {zh: 颜色, en: Colour}
                          choice: SEVERAL
                          codes:
                          - code: red
                            name: {zh: 红, en: Red}
                            definition: {zh: 红色。, en: What is red.}
                            cues:
                            - {phrases: [红]}
                            - {phrases: [朱, 红]}
                            - {phrase: 丹}
                            - {phrase: 丹, weight: 2}
                        """));
    }

    @Test
    void broken_yaml_is_told_with_line_and_column() {
        assertEquals(
                List.of("line 2, column 1: it is no YAML: while parsing a flow mapping: "
                        + "expected ',' or '}', but got <stream end>"),
                complaints("title: {zh: 小, en: Small\n"));
        assertEquals(
                List.of(
                        "line 2, column 1: it is no YAML: while scanning for the next token: found character '\\t(TAB)' "
                                + "that cannot start any token. (Do not use \\t(TAB) for indentation)"),
                complaints("facets:\n\t- code: colour\n"));
    }

    @Test
    void what_a_parser_stumbles_over_is_told_as_well() {
        assertEquals(
                List.of("line 2, column 10: it is no YAML: character U+0001 is not allowed"),
                complaints("# 一\nversion: \u0001\n"));
        assertEquals(
                List.of("line 2, column 1: it is no YAML: expected a single document in the stream: "
                        + "but found another document"),
                complaints("a: 1\n---\nb: 2\n"));
    }

    @Test
    void values_of_another_kind_are_told_where_they_stand() {
        assertEquals(
                List.of(
                        "line 3, column 2, facets[0].codes[0].cues[0].phrases[0]: is empty",
                        "line 3, column 5, facets[0].codes[0].cues[0].phrases[1]: is a mapping: must be text",
                        "line 3, column 22, facets[0].codes[0].cues[0].weight: is \".inf\": must be a number",
                        "line 3, column 38, facets[0].codes[0].cues[0].requires: is \"x\": must be a list",
                        "line 3, column 42, facets[0].codes[0].cues[1]: is \"7\": must be a mapping with the keys "
                                + "phrase, phrases, weight, requires, excludes",
                        "line 3, column 45, facets[0].codes[0].cues[2].phrase: phrase or phrases must be given",
                        "line 4, column 26, models[0].year: is \"soon\": must be a whole number"),
                complaints("""
                        {version: 1, title: &t {zh: a, en: b}, facets: [{code: c, name: *t, choice: ONE, codes: [
                        {code: d, name: *t, definition: *t, cues: [{phrases:
                        [~, {a: b}], weight: .inf, requires: x}, 7, {}]}]}],
                        models: [{name: m, year: soon}]}
                        """));
    }

    @Test
    void the_example_in_the_pages_can_be_used() throws IOException {
        String page = Files.readString(Path.of("../docs/add-a-facet.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n\nInside braces"));
        String yaml = """
                version: pages-1
                title: {zh: 例, en: Example}
                facets:
                  - code: scope
                    name: {zh: 范围, en: Scope}
                    choice: ONE
                    codes:
                      - {code: vertical, name: {zh: 垂直, en: Vertical}, definition: {zh: 垂直, en: Vertical}}
                  - code: sector
                    name: {zh: 行业, en: Sector}
                    choice: ONE
                    codes:
                """;

        var code = TaxonomyFile.read(yaml + example, List.of(), "me", Instant.EPOCH)
                .getFacets()
                .get(1)
                .getCodes()
                .get(0);

        assertEquals("maritime", code.getCode());
        assertEquals(4, code.getCues().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/2", "2024\\2", ".."})
    void a_version_that_not_every_address_can_name_is_refused(String version) {
        TrustedEvents.trust();
        var taxonomy = TaxonomyPublished.newBuilder(BuiltInTaxonomy.casebook2023(Instant.EPOCH));

        assertEquals(
                List.of("version: is \"" + version
                        + "\": must hold no / or \\ and not only dots, for it is part of addresses"),
                TaxonomyRules.complaints(taxonomy.setVersion(version).build()));
        assertEquals(
                List.of(),
                TaxonomyRules.complaints(taxonomy.setVersion("本院 2026 & <v1.2>").build()));
    }

    @Test
    void names_under_which_statistics_count_other_things_are_refused() {
        String yaml = """
                version: names-1
                title: {zh: 例, en: Example}
                facets:
                - code: FACET
                  name: {zh: 范围, en: Scope}
                  choice: ONE
                  codes:
                  - {code: CODE, name: {zh: 垂直, en: Vertical}, definition: {zh: 垂直, en: Vertical}}
                """;
        String other =
                "must hold no / and be none of CASES, BASE_MODEL, PRIMARY_SECTOR, MONTH, under which statistics count other"
                        + " things";
        assertEquals(
                List.of(
                        "line 4, column 9, facets[0].code: is \"BASE_MODEL\": " + other,
                        "line 8, column 12, facets[0].codes[0].code: is \"UNDETERMINED\": must not be what statistics call a facet without a label"),
                complaints(yaml.replace("FACET", "BASE_MODEL").replace("CODE", "UNDETERMINED")));
        assertEquals(
                List.of("line 4, column 9, facets[0].code: is \"a/b\": " + other),
                complaints(yaml.replace("FACET", "a/b").replace("CODE", "c/d")));
    }

    @Test
    void what_is_no_taxonomy_at_all_is_told_in_one_line() {
        String must = "must be a mapping with the keys version, title, facets, models";
        assertEquals(List.of("line 1, column 1: is empty: " + must), complaints(""));
        assertEquals(List.of("line 1, column 1: is a list: " + must), complaints("- version: 1"));
        assertEquals(List.of("line 1, column 1: is \"just words\": " + must), complaints("just words"));
    }

    @Test
    void a_record_that_came_from_elsewhere_is_told_by_its_fields() {
        TrustedEvents.trust();
        TaxonomyPublished builtIn = BuiltInTaxonomy.casebook2023(Instant.EPOCH);
        var facet = Facet.newBuilder(builtIn.getFacets().get(0))
                .setChoice(Choice.UNKNOWN)
                .setCodes(List.of(TaxonomyCode.newBuilder(
                                builtIn.getFacets().get(0).getCodes().get(0))
                        .setImplies(List.of())
                        .build()))
                .build();

        assertEquals(
                List.of("version: must be given", "facets[0].choice: must be ONE, ONE_PRIMARY or SEVERAL"),
                TaxonomyRules.complaints(TaxonomyPublished.newBuilder(builtIn)
                        .setVersion("")
                        .setFacets(List.of(facet))
                        .build()));
    }
}
