package casebook.ingest.blob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every blob store promises. */
abstract class BlobStoreContract {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    /** A new, empty store. */
    abstract BlobStore store();

    @Test
    void what_is_committed_is_found_under_its_hash() throws Exception {
        BlobStore store = store();

        assertEquals(HELLO, put(store, "hello"));

        assertTrue(store.exists(HELLO));
        assertEquals("hello", Files.readString(store.file(HELLO)));
    }

    @Test
    void the_same_bytes_twice_are_one_blob() throws Exception {
        BlobStore store = store();
        put(store, "hello");

        put(store, "hello");

        assertEquals("hello", Files.readString(store.file(HELLO)));
    }

    @Test
    void what_is_not_committed_is_not_there() throws Exception {
        BlobStore store = store();
        try (StagedBlob staged = store.stage()) {
            staged.write("hello".getBytes(UTF_8), 0, 5);
            assertEquals(HELLO, staged.sha256());
            assertEquals(5, staged.bytes());
        }

        assertFalse(store.exists(HELLO));
        assertThrows(NoSuchFileException.class, () -> store.file(HELLO));
    }

    @Test
    void what_is_deleted_is_gone_and_may_be_deleted_again() throws Exception {
        BlobStore store = store();
        put(store, "hello");

        store.delete(HELLO);
        store.delete(HELLO);

        assertFalse(store.exists(HELLO));
    }

    @Test
    void a_sweep_takes_what_is_old_and_not_needed() throws Exception {
        BlobStore store = store();
        String needed = put(store, "needed");
        put(store, "hello");

        assertEquals(0, store.sweep(Instant.now().minusSeconds(60), sha256 -> false), "too young");
        assertEquals(1, store.sweep(Instant.now().plusSeconds(60), needed::equals));

        assertTrue(store.exists(needed));
        assertFalse(store.exists(HELLO));
    }

    @Test
    void a_name_that_is_no_hash_leads_nowhere() {
        assertThrows(IllegalArgumentException.class, () -> store().exists("../../etc/passwd"));
    }

    private static String put(BlobStore store, String text) throws IOException {
        try (StagedBlob staged = store.stage()) {
            byte[] bytes = text.getBytes(UTF_8);
            staged.write(bytes, 0, bytes.length);
            staged.commit();
            return staged.sha256();
        }
    }
}
