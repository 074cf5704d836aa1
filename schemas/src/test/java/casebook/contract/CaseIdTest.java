package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseIdTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    /** Computed with sha256sum and base32 on the same bytes: ids must never change. */
    @Test
    void is_the_base32_of_the_hash_over_submitter_and_files() {
        assertEquals("gdibhjt377tbk6phkkyjy3orhq", CaseId.of("anonymous", List.of(A, B)));
    }

    @Test
    void does_not_depend_on_the_order_of_the_files() {
        assertEquals(CaseId.of("x", List.of(A, B)), CaseId.of("x", List.of(B, A)));
    }

    @Test
    void depends_on_the_submitter() {
        assertNotEquals(CaseId.of("x", List.of(A)), CaseId.of("y", List.of(A)));
    }

    @Test
    void is_known_by_its_shape() {
        assertTrue(CaseId.isOne(CaseId.of("x", List.of(A))));
        assertFalse(CaseId.isOne("../../etc/passwd"));
    }
}
