package casebook.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GoldenTest {

    @Test
    void the_same_text_matches() throws Exception {
        Golden.matches("sample.txt", "one\n两\n");
    }

    @Test
    void another_text_and_a_missing_file_fail_and_name_the_way_to_accept() {
        assertNamesTheWay(assertThrows(AssertionError.class, () -> Golden.matches("sample.txt", "one\n三\n")));
        assertNamesTheWay(assertThrows(AssertionError.class, () -> Golden.matches("missing.txt", "anything")));
    }

    private static void assertNamesTheWay(AssertionError failure) {
        assertTrue(failure.getMessage().contains("-Dgolden=write"), failure.getMessage());
    }
}
