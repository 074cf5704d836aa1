package casebook.contract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-2, appendix B.1. */
    @Test
    void hashes_as_the_standard_says() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Sha256.hex("abc".getBytes(US_ASCII)));
    }

    @Test
    void a_hash_is_known_by_its_shape() {
        assertTrue(Sha256.isOne(Sha256.hex(new byte[0])));
        assertFalse(Sha256.isOne("F".repeat(64)));
        assertFalse(Sha256.isOne("0".repeat(63)));
        assertFalse(Sha256.isOne("0".repeat(64) + "\n"));
    }
}
