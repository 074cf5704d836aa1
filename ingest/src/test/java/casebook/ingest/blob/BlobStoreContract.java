package casebook.ingest.blob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every blob store promises. */
abstract class BlobStoreContract {

    static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    /** A new, empty store. */
    abstract BlobStore store();

    @Test
    void what_is_committed_is_found_under_its_hash() throws Exception {
        BlobStore store = store();

        assertEquals(HELLO, put(store, "hello"));

        assertEquals("hello", read(store, HELLO));
    }

    @Test
    void it_can_be_asked_what_it_holds() throws Exception {
        BlobStore store = store();
        assertFalse(store.holds(HELLO));

        put(store, "hello");
        assertTrue(store.holds(HELLO));

        store.delete(HELLO);
        assertFalse(store.holds(HELLO));
    }

    @Test
    void the_same_bytes_twice_are_one_blob() throws Exception {
        BlobStore store = store();
        put(store, "hello");

        put(store, "hello");

        assertEquals("hello", read(store, HELLO));
    }

    @Test
    void the_same_bytes_at_once_are_one_blob() throws Exception {
        BlobStore store = store();
        var senders = Executors.newFixedThreadPool(8);

        List<Future<String>> sent = senders.invokeAll(Collections.nCopies(16, () -> put(store, "hello")));

        for (Future<String> hash : sent) {
            assertEquals(HELLO, hash.get());
        }
        senders.shutdown();
        assertEquals("hello", read(store, HELLO));
        assertEquals(1, store.sweep(Instant.now().plusSeconds(60), sha256 -> false));
    }

    @Test
    void a_large_blob_comes_back_as_it_went() throws Exception {
        BlobStore store = store();
        byte[] bytes = new byte[9_000_000];
        new Random(7).nextBytes(bytes);

        String sha256 = put(store, bytes);

        try (LocalBlob blob = store.local(sha256)) {
            assertArrayEquals(bytes, Files.readAllBytes(blob.path()));
        }
    }

    @Test
    void what_is_not_committed_is_not_there() throws Exception {
        BlobStore store = store();
        try (StagedBlob staged = store.stage()) {
            staged.write("hello".getBytes(UTF_8), 0, 5);
            assertEquals(HELLO, staged.sha256());
            assertEquals(5, staged.bytes());
        }

        assertMissing(store, HELLO);
    }

    @Test
    void what_is_deleted_is_gone_and_may_be_deleted_again() throws Exception {
        BlobStore store = store();
        put(store, "hello");

        store.delete(HELLO);
        store.delete(HELLO);

        assertMissing(store, HELLO);
    }

    @Test
    void a_sweep_takes_what_is_old_and_not_needed() throws Exception {
        BlobStore store = store();
        String needed = put(store, "needed");
        put(store, "hello");

        assertEquals(0, store.sweep(Instant.now().minusSeconds(60), sha256 -> false), "too young");
        assertEquals(1, store.sweep(Instant.now().plusSeconds(60), needed::equals));

        assertEquals("needed", read(store, needed));
        assertMissing(store, HELLO);
    }

    @Test
    void a_name_that_is_no_hash_leads_nowhere() {
        assertThrows(IllegalArgumentException.class, () -> store().local("../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> store().shelf("../../etc"));
        assertThrows(IllegalArgumentException.class, () -> store().clear(""));
    }

    @Test
    void a_shelf_is_a_store_of_its_own() throws Exception {
        BlobStore store = store();
        BlobStore shelf = store.shelf("texts").shelf("a-case");
        put(store, "hello");
        String text = put(shelf, "a text");

        assertEquals("a text", read(shelf, text));
        assertMissing(store, text);
        assertMissing(shelf, HELLO);
        assertEquals(1, store.sweep(Instant.now().plusSeconds(60), sha256 -> false), "the shelf is passed by");
        assertEquals("a text", read(shelf, text));
    }

    @Test
    void a_shelf_that_was_never_filled_is_empty() throws Exception {
        assertMissing(store().shelf("texts").shelf("a-case"), HELLO);
        assertEquals(Set.of(), store().shelf("texts").shelves());
    }

    @Test
    void the_texts_of_a_case_are_forgotten_together(@TempDir Path folder) throws Exception {
        var texts = new CaseTexts(store());
        String first = texts.keep("a-case", Files.writeString(folder.resolve("text"), "long"));
        String second = texts.keep("a-case", Files.writeString(folder.resolve("text"), "longer"));
        String other = texts.keep("another-case", folder.resolve("text"));

        texts.forget("a-case");
        texts.forget("a-case");

        assertThrows(NoSuchFileException.class, () -> texts.local("a-case", first));
        assertThrows(NoSuchFileException.class, () -> texts.local("a-case", second));
        texts.local("another-case", other).close();
    }

    @Test
    void texts_that_came_after_their_case_was_withdrawn_are_swept(@TempDir Path folder) throws Exception {
        var texts = new CaseTexts(store());
        Path text = Files.writeString(folder.resolve("text"), "long");
        String sha256 = texts.keep("a-case", text);
        texts.keep("another-case", text);

        texts.sweep("a-case"::equals);

        assertThrows(NoSuchFileException.class, () -> texts.local("a-case", sha256));
        texts.local("another-case", sha256).close();
    }

    private static void assertMissing(BlobStore store, String sha256) {
        assertThrows(NoSuchFileException.class, () -> store.local(sha256));
    }

    static String read(BlobStore store, String sha256) throws IOException {
        try (LocalBlob blob = store.local(sha256)) {
            return Files.readString(blob.path());
        }
    }

    static String put(BlobStore store, String text) throws IOException {
        return put(store, text.getBytes(UTF_8));
    }

    private static String put(BlobStore store, byte[] bytes) throws IOException {
        try (StagedBlob staged = store.stage()) {
            staged.write(bytes, 0, bytes.length);
            staged.commit();
            return staged.sha256();
        }
    }
}
