package casebook.cli.reextract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedCasesTest {

    private static final String A = "a".repeat(26);
    private static final String B = "b".repeat(26);
    private static final String C = "c".repeat(26);

    @Test
    void each_is_named_once_in_the_order_it_came() throws Exception {
        assertEquals(List.of(B, A), named(List.of(B, A, B)));
    }

    @Test
    void a_dash_stands_for_lines_that_begin_with_an_id() throws Exception {
        assertEquals(List.of(B, A, C), named(List.of(B, "-", C), A + "  form.docx", "", "  " + B + "  "));
        assertEquals(List.of(), named(List.of("-")));
    }

    @Test
    void what_is_no_id_is_told_before_anything_is_done() {
        for (String word : List.of("nonsense", "", A.toUpperCase(), A + "a")) {
            assertThrows(Unclear.class, () -> named(List.of(A, word)));
        }
        var unclear = assertThrows(Unclear.class, () -> named(List.of("-"), "{}"));
        assertTrue(unclear.getMessage().startsWith("{} is no case id"), unclear.getMessage());
    }

    private static List<String> named(List<String> words, String... lines) throws Unclear {
        return List.copyOf(NamedCases.of(words, () -> Stream.of(lines)));
    }
}
