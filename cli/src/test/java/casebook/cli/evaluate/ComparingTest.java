package casebook.cli.evaluate;

import static casebook.cli.evaluate.Facets.answer;
import static casebook.cli.evaluate.Facets.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparingTest {

    @Test
    void multimodal_alone_leaves_open_which_media() {
        Comparison open = given(
                "modality",
                List.of("multimodal"),
                answer("multimodal", 0.8),
                answer("image", 0.9),
                answer("audio", 0.7));

        assertEquals(Set.of("multimodal"), open.told());
        assertTrue(open.right());
        assertFalse(open.missed());
    }

    @Test
    void one_medium_instead_of_multimodal_is_wrong() {
        Comparison single = given("modality", List.of("multimodal"), answer("image", 0.9));

        assertEquals(Set.of("image"), single.told());
        assertFalse(single.right());
        assertTrue(single.missed());
    }

    @Test
    void listed_media_are_compared_as_a_set_and_two_of_them_are_multimodal() {
        Comparison listed = given(
                "modality",
                List.of("image", "text"),
                answer("multimodal", 0.8),
                answer("image", 0.9),
                answer("text", 0.7));

        assertEquals(Set.of("multimodal", "image", "text"), listed.wanted());
        assertFalse(listed.missed());
        assertTrue(listed.right());
    }

    @Test
    void secondary_codes_beside_one_primary_are_not_compared() {
        Comparison sector = given("sector", List.of("finance"), answer("finance", 0.9), answer("retail", 0.4));

        assertEquals(Set.of("finance"), sector.told());
        assertEquals(1, sector.given().size());
    }
}
