package casebook.desk.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.event.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of several taxonomies, and which of them are in force. */
class VocabularyTest {

    private static final Glossary OURS =
            new Glossary(List.of(facet("risk", true, "high", "low"), facet("sector", false, "money", "care")));
    private static final Glossary OLD = new Glossary(
            List.of(facet("sector", false, "money", "coal"), facet("place", false, "here"), facet("risk", false, "x")));

    private final Wording english = Wording.EN.with(new Vocabulary(OURS, List.of(OLD)));

    @Test
    void what_is_in_force_is_offered_in_the_order_of_its_taxonomy_and_nothing_else() {
        assertEquals(List.of("risk", "sector"), english.facets());
        assertEquals(List.of("money", "care"), english.codes("sector"));
        assertEquals(List.of(), english.codes("place"));
        assertEquals(List.of(), english.codes("modality"));
    }

    @Test
    void the_taxonomy_in_force_names_first_then_the_others_and_at_last_that_of_the_build() {
        Vocabulary known = new Vocabulary(glossary("sector", "finance", "Money"), List.of(OLD));
        Wording words = Wording.EN.with(known);

        assertEquals("Money", words.code("sector", "finance"));
        assertEquals("en of coal", words.code("sector", "coal"));
        assertEquals("en of place", words.facet("place"));
        assertEquals("Law", words.code("sector", "law"));
        assertEquals("Modality", words.facet("modality"));
    }

    @Test
    void a_code_that_nobody_ever_knew_is_called_by_itself() {
        assertEquals("nobody", english.code("sector", "nobody"));
        assertEquals("nowhere", english.facet("nowhere"));
    }

    @Test
    void the_primary_sector_is_called_as_the_sector_and_what_is_in_no_taxonomy_as_ever() {
        assertEquals("en of money", english.code("PRIMARY_SECTOR", "money"));
        assertEquals("Undetermined", english.code("risk", "UNDETERMINED"));
        assertEquals("Beijing", english.region("北京市"));
        assertEquals("Organisation type", english.facet("organisation_type"));
    }

    @Test
    void how_many_codes_a_case_carries_is_said_by_the_taxonomy_in_force() {
        assertTrue(english.isOfOne("risk"));
        assertFalse(english.isOfOne("sector"));
        assertTrue(Wording.EN.isOfOne("scope"));
        assertFalse(Wording.EN.isOfOne("risk"));
    }

    @Test
    void both_languages_have_the_same_names() {
        assertEquals("zh of money", english.other().code("sector", "money"));
        assertEquals("en of money", english.other().other().code("sector", "money"));
        assertEquals("zh", english.other().code());
    }

    @Test
    void facets_are_met_in_the_order_in_force_and_others_as_they_came() {
        assertEquals(
                List.of("risk", "sector", "own", "modality"),
                english.inOrder(List.of("own", "sector", "sector", "modality", "risk")));
    }

    private static Glossary glossary(String facet, String code, String name) {
        return new Glossary(List.of(new Glossary.Facet(
                facet, new Bilingual(facet, facet), false, Map.of(code, new Bilingual(name, name)))));
    }

    private static Glossary.Facet facet(String code, boolean isOfOne, String... codes) {
        var names = new LinkedHashMap<String, Bilingual>();
        Stream.of(codes).forEach(one -> names.put(one, new Bilingual("zh of " + one, "en of " + one)));
        return new Glossary.Facet(code, new Bilingual("zh of " + code, "en of " + code), isOfOne, names);
    }
}
