package casebook.desk.page.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.contract.taxonomy.TaxonomyDiff;
import casebook.desk.ShownTaxonomies;
import casebook.desk.judging.Names;
import casebook.desk.page.taxonomy.ChangeList.Detail;
import casebook.desk.page.taxonomy.ChangeList.Entry;
import casebook.desk.page.taxonomy.ChangeList.Section;
import casebook.desk.wording.Wording;
import casebook.event.Bilingual;
import casebook.event.Choice;
import casebook.event.Facet;
import casebook.event.TaxonomyCode;
import casebook.event.TaxonomyPublished;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How two taxonomies differ, in words. */
class ChangeTellingTest {

    private static final List<Section> SECTIONS = told(ShownTaxonomies.first(), ShownTaxonomies.second(), Wording.EN);

    @Test
    void codes_are_renamed_merged_new_and_dropped_by_their_names() {
        assertEquals(
                List.of(
                        "Healthcare is now Care",
                        "Finance, Insurance are merged into Money",
                        "Culture and tourism is now Museums",
                        "New: Travel",
                        "New: Space",
                        "Dropped: Toys"),
                section("Sector").stream().map(Entry::what).limit(6).toList());
    }

    @Test
    void what_else_a_code_says_is_told_before_and_after_and_cues_by_their_number() {
        List<Detail> care = section("Sector").get(6).details();

        assertTrue(care.contains(
                new Detail("English definition", "Hospitals and practices.", "Hospitals, practices and nursing.", "")));
        assertTrue(care.contains(new Detail("New cues: 1", "", "", "nursing home")), care.toString());
        assertTrue(care.contains(new Detail("Cues dropped: 1", "", "", "clinic")), care.toString());
        assertTrue(care.contains(new Detail("Cues of another weight: 1", "", "", "nurse 3 → 2")), care.toString());
    }

    @Test
    void facets_models_and_the_title_have_their_words_too() {
        assertEquals("New facet: Size", section("The whole").get(1).what());
        assertEquals("New models: 1", section("Model register").get(0).what());
        assertEquals("Sound says something else", section("Modality").get(0).what());
    }

    @Test
    void the_same_has_nothing_to_tell() {
        assertEquals(List.of(), told(ShownTaxonomies.first(), ShownTaxonomies.first(), Wording.EN));
    }

    @Test
    void no_field_is_called_by_what_the_file_calls_it() {
        Stream.of(Wording.ZH, Wording.EN)
                .flatMap(wording -> told(ShownTaxonomies.second(), ShownTaxonomies.first(), wording).stream())
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.details().stream())
                .forEach(detail -> assertTrue(
                        !detail.what().matches(".*(\\.zh|\\.en|replaces|onlyWhere|gbt4754|Billions).*"),
                        detail.toString()));
    }

    @Test
    void a_split_code_names_its_parts_and_one_that_stayed_takes_another_in() {
        Facet before = facet(code("a"), code("b"), code("c"));
        Facet after = facet(code("a1", "a"), code("a2", "a"), code("b", "c"));

        assertEquals(
                List.of(
                        new Succession(List.of("a"), List.of("a1", "a2"), false),
                        new Succession(List.of("c"), List.of("b"), true)),
                Succession.of(before, after));
        assertEquals(
                List.of("a is split into a1, a2", "c is taken in by b"),
                told(taxonomy(before), taxonomy(after), Wording.EN).get(0).entries().stream()
                        .map(Entry::what)
                        .limit(2)
                        .toList());
    }

    private static List<Entry> section(String title) {
        return SECTIONS.stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow()
                .entries();
    }

    private static List<Section> told(TaxonomyPublished before, TaxonomyPublished after, Wording wording) {
        return new ChangeTelling(
                        new ChangeWords(wording),
                        new Names(wording, List.of(before, after)),
                        new Names(wording, List.of(after, before)))
                .of(before, after, TaxonomyDiff.between(before, after));
    }

    private static TaxonomyPublished taxonomy(Facet facet) {
        return TaxonomyPublished.newBuilder(ShownTaxonomies.first())
                .setFacets(List.of(facet))
                .build();
    }

    private static Facet facet(TaxonomyCode... codes) {
        ShownTaxonomies.first();
        return Facet.newBuilder()
                .setCode("f")
                .setName(new Bilingual("f", "f"))
                .setChoice(Choice.ONE)
                .setCodes(List.of(codes))
                .build();
    }

    private static TaxonomyCode code(String code, String... replaces) {
        ShownTaxonomies.first();
        return TaxonomyCode.newBuilder()
                .setCode(code)
                .setName(new Bilingual(code, code))
                .setDefinition(new Bilingual(code, code))
                .setReplaces(List.of(replaces))
                .build();
    }
}
