package casebook.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_word_ends_at_a_sign_and_where_another_kind_of_script_begins() {
        assertEquals(List.of("芯片", "gpu", "加速", "3", "2"), texts("芯片GPU加速，3.2"));
    }

    @Test
    void compatibility_forms_and_capitals_are_the_same_word_once() {
        assertEquals(List.of("ai"), texts("ＡＩ ai Ai"));
    }

    @Test
    void what_is_in_quotes_stays_together_whichever_quotes_they_are() {
        Words words = Words.of("甲 “Large  Model 乙” \"\" \"丁\" \"丙");

        assertEquals(
                List.of("甲", "large model 乙", "丁", "丙"),
                words.terms().stream().map(Term::text).toList());
        assertEquals(
                List.of(false, true, false, false),
                words.terms().stream().map(Term::quoted).toList());
    }

    @Test
    void signs_alone_are_asked_for_and_are_no_words() {
        assertTrue(Words.of("，:*\0").asked());
        assertEquals(List.of(), texts("，:*\0"));
        assertFalse(Words.of("").asked());
    }

    @Test
    void half_a_surrogate_pair_is_no_word_and_a_whole_one_is() {
        assertEquals(List.of("𠮷野"), texts("\uD842 𠮷野"));
    }

    @Test
    void there_is_an_end_to_how_much_can_be_asked() {
        assertThrows(BadQuery.class, () -> Words.of("芯".repeat(501)));
        assertThrows(BadQuery.class, () -> Words.of("a b c d e f g h i j k l m n o p q"));
        assertEquals(1, Words.of("芯".repeat(500)).terms().size());
    }

    private static List<String> texts(String query) {
        return Words.of(query).terms().stream().map(Term::text).toList();
    }
}
