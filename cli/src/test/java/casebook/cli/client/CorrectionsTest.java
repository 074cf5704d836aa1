package casebook.cli.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    @Test
    void codes_come_in_order_and_a_facet_taken_back_has_none() throws Exception {
        assertEquals(
                Map.of("modality", List.of("text", "image"), "sector", List.of("finance"), "scope", List.of()),
                Corrections.of(List.of("modality=text, image", "sector=finance"), List.of("scope")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector", "=finance", "sector=", "sector=finance,", "sector=,finance"})
    void what_is_expected_is_said(String set) {
        String told = assertThrows(Corrections.Unclear.class, () -> Corrections.of(List.of(set), List.of()))
                .getMessage();

        assertTrue(told.contains("FACET=CODE[,CODE...]"), told);
    }

    @Test
    void a_facet_is_named_once() {
        assertThrows(Corrections.Unclear.class, () -> Corrections.of(List.of("a=x", "a=y"), List.of()));
        assertThrows(Corrections.Unclear.class, () -> Corrections.of(List.of("a=x"), List.of("a")));
        assertThrows(Corrections.Unclear.class, () -> Corrections.of(List.of(), List.of("a=x")));
    }
}
